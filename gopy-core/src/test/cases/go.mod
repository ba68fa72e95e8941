module gopy.test/cases

go 1.24
