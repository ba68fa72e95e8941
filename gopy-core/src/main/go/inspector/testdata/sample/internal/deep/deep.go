package deep

var X int
