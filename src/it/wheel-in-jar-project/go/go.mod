module example.com/doubler

go 1.21
