module example.com/nilness

go 1.24
