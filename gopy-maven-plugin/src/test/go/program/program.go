// Command program is no package that can be imported.
package main

func main() {}
