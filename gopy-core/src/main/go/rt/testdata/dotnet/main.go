// Library is loaded by host.c, as a wheel's library is by a .NET process.
package main

import _ "gopy.local/rt"

func main() {}
