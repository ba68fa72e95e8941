module example.com/handwritten

go 1.24

require example.com/bench v0.0.0

replace example.com/bench => ../bench
