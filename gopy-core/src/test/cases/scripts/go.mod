module gopy.test/scripts

go 1.24

require github.com/emirpasic/gods/v2 v2.0.0-alpha
