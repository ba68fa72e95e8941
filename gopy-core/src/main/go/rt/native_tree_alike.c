/* Lists of plain ints, floats or strs, which trees hold in one piece. No Python code runs over them. */
#include "native_pack.h"
#include "native_tree.h"

static bool ints(char *to, PyObject *const *items, Py_ssize_t n) {
    PyObject *const type = py.PyLong_Type;
    const int kind = int_kind;
    for (Py_ssize_t i = 0; i < n; i++) {
        int64_t value;
        if (UNLIKELY(items[i]->type != type)) return false;
        if (UNLIKELY(!small_int_of(kind, items[i], &value)) && (value = py.PyLong_AsLongLong(items[i])) == -1 &&
            py.PyErr_Occurred())
            return py.PyErr_Clear(), false;
        memcpy(to + i * 8, &value, 8);
    }
    return true;
}

static bool floats(char *to, PyObject *const *items, Py_ssize_t n) {
    for (Py_ssize_t i = 0; i < n; i++) {
        if (UNLIKELY(items[i]->type != py.PyFloat_Type)) return false;
        double value = py.PyFloat_AsDouble(items[i]);
        memcpy(to + i * 8, &value, 8);
    }
    return true;
}

static bool numbers(gopy_tree *t, char code, PyObject *const *items, Py_ssize_t n) {
    size_t head = t->size;
    uint32_t count = (uint32_t)n;
    char *to = tree_room(t, 6 + 8 * (size_t)n);
    if (!to) return false;
    to[0] = 'A';
    to[1] = code;
    memcpy(to + 2, &count, 4);
    if (code == 'q' ? ints(to + 6, items, n) : floats(to + 6, items, n)) return true;
    t->size = head;
    return false;
}

/* Lengths first, then all bytes. */
static bool strings(gopy_tree *t, PyObject *const *items, Py_ssize_t n) {
    size_t head = t->size, total = 0;
    if (!tree_head(t, 'L', (size_t)n) || !tree_room(t, 4 * (size_t)n)) return false;
    for (Py_ssize_t i = 0; i < n; i++) {
        Py_ssize_t size;
        bool plain = items[i]->type == py.PyUnicode_Type && utf8_text(items[i], &size);
        if (!plain) return py.PyErr_Clear(), t->size = head, false;
        uint32_t length = (uint32_t)size;
        memcpy(t->data + head + 5 + 4 * (size_t)i, &length, 4);
        total += (size_t)size;
    }
    char *to = tree_room(t, total);
    for (Py_ssize_t i = 0; to && i < n; i++) {
        Py_ssize_t size;
        const char *p = utf8_text(items[i], &size);
        memcpy(to, p, (size_t)size);
        to += size;
    }
    return to != NULL;
}

bool tree_alike(gopy_tree *t, PyObject *list, Py_ssize_t n) {
    if (!lists_known || !n) return false;
    PyObject *const *items = ((const list_layout *)list)->items;
    PyObject *type = items[0]->type;
    if (type == py.PyLong_Type) return numbers(t, 'q', items, n);
    if (type == py.PyFloat_Type) return numbers(t, 'd', items, n);
    return type == py.PyUnicode_Type && strings(t, items, n);
}
