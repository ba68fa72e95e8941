module example.com/brief

go 1.24
