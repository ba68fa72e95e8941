module example.com/phrases

go 1.21
