module example.com/tripler

go 1.21
