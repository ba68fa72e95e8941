module example.com/library

go 1.24

require (
	example.com/bench v0.0.0
	gopy.local/rt v0.0.0
)

replace (
	example.com/bench => ../bench
	gopy.local/rt => ../../gopy-core/src/main/go/rt
)
