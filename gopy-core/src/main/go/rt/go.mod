module gopy.local/rt

go 1.24
