module example.com/native

go 1.24

require gopy.local/rt v0.0.0

replace gopy.local/rt => ../../../../main/go/rt
