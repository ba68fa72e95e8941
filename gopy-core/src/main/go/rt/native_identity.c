/* One live wrapper for each (type id, address): an open hash table with linear probing, under the GIL. */
#include <stdlib.h>

#include "native.h"

static PyObject **table;
static size_t mask, count;
static int shift; /* of a hash, whose upper bits are a place */

enum { ALIGNED = 3, GROUP = 10 }; /* bits of an address */

/* Objects made one after the other lie beside each other: so do the places of a group of addresses, and the next one
 * is found in the processor's cache. */
static inline size_t home(uint64_t identity, char *address) {
    uint64_t at = (uint64_t)(uintptr_t)address, group = at >> GROUP ^ identity << 40;
    return ((size_t)((group * 0x9E3779B97F4A7C15ull) >> shift) + (at >> ALIGNED) % (1 << (GROUP - ALIGNED))) & mask;
}

static inline size_t home_of(PyObject *o) {
    return home(object_of(o)->identity, object_of(o)->address);
}

PyObject *identity_find(uint64_t identity, char *address) {
    if (!table) return NULL;
    for (size_t i = home(identity, address); table[i]; i = (i + 1) & mask) {
        gopy_object *d = object_of(table[i]);
        /* A wrapper that is being deallocated may still stand here: it must not come back to life. */
        if (d->address == address && d->identity == identity && table[i]->refcount > 0) return table[i];
    }
    return NULL;
}

static void place(PyObject *o) {
    size_t i = home_of(o);
    while (table[i]) i = (i + 1) & mask;
    table[i] = o;
}

static bool grow(void) {
    PyObject **old = table;
    size_t size = table ? mask + 1 : 0, larger = size ? size * 2 : 1024;
    PyObject **fresh = calloc(larger, sizeof *fresh);
    if (!fresh) return false;
    table = fresh;
    mask = larger - 1;
    shift = 64 - __builtin_ctzll(larger);
    for (size_t i = 0; i < size; i++)
        if (old[i]) place(old[i]);
    free(old);
    return true;
}

bool identity_put(PyObject *o) {
    if (count * 2 >= mask && !grow()) return false;
    place(o);
    count++;
    return true;
}

/* Closes the gap at i, so that probing still reaches what lies behind it. */
static void close_gap(size_t i) {
    table[i] = NULL;
    for (size_t j = (i + 1) & mask; table[j]; j = (j + 1) & mask) {
        size_t h = home_of(table[j]);
        bool between = i <= j ? i < h && h <= j : i < h || h <= j;
        if (between) continue;
        table[i] = table[j];
        table[j] = NULL;
        i = j;
    }
}

void identity_remove(PyObject *o) {
    for (size_t i = home_of(o); table[i]; i = (i + 1) & mask) {
        if (table[i] != o) continue;
        close_gap(i);
        count--;
        return;
    }
}
