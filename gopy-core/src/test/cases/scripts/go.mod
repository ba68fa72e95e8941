module gopy.test/scripts

go 1.24
