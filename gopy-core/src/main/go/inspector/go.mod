module gopy.local/inspector

go 1.24
