module example.com/greeter

go 1.24

require (
	example.com/phrases v0.0.0
	github.com/google/uuid v1.6.0
)

replace example.com/phrases => ../phrases
