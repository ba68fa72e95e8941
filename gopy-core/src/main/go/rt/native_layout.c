/* Tries the shortcuts of native_layout.h on objects whose contents are known. */
#include "native_layout.h"

int int_kind;
bool lists_known;

static bool reads(long long number, bool small) {
    PyObject *o = py.PyLong_FromLongLong(number);
    int64_t value;
    bool right = o && small_int(o, &value) == small && (!small || value == number);
    if (o) py.Py_DecRef(o);
    return right;
}

static bool ints_are(int kind) {
    static const long long small[] = {0, 1, -1, 5, -7, (1 << 29) + 3, (1 << 30) - 1, -(1 << 30) + 1};
    static const long long large[] = {1 << 30, -(1 << 30), (1ll << 30) + 1, 1ll << 60, -(1ll << 61)};
    bool right = true;
    int_kind = kind;
    for (size_t i = 0; i < sizeof small / sizeof *small; i++) right = right && reads(small[i], true);
    for (size_t i = 0; i < sizeof large / sizeof *large; i++) right = right && reads(large[i], false);
    return right;
}

static bool lists_are_known(void) {
    PyObject *pair = py.PyTuple_New(2);
    if (!pair) return false;
    py.PyTuple_SetItem(pair, 0, new_reference(None));
    py.PyTuple_SetItem(pair, 1, new_reference(py._Py_TrueStruct));
    PyObject *o = py.PySequence_List(pair);
    const list_layout *l = (const list_layout *)o;
    bool right = l && l->size == 2 && l->items && l->items[0] == None && l->items[1] == py._Py_TrueStruct;
    if (o) py.Py_DecRef(o);
    py.Py_DecRef(pair);
    return right;
}

void layout_start(void) {
    if (!ints_are(INT_SIZED) && !ints_are(INT_TAGGED)) int_kind = INT_UNKNOWN;
    lists_known = lists_are_known();
}
