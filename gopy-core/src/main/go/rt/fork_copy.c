/* A library once more in the same process: the loader knows a file by its inode, so that it takes another file. */
#include "fork.h"

#if !defined(_WIN32)
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int copy_octets(int from, int to)
{
    static char octets[1 << 16];
    ssize_t n;
    while ((n = read(from, octets, sizeof octets)) > 0)
        for (ssize_t done = 0, more; done < n; done += more)
            if ((more = write(to, octets + done, (size_t)(n - done))) < 0)
                return -1;
    return n < 0 ? -1 : 0;
}

/* Copies a file to the one that is made by a template of mkstemp. */
static int copy_file(const char *path, char *template)
{
    int from = open(path, O_RDONLY | O_CLOEXEC), to = from < 0 ? -1 : mkstemp(template);
    int failed = to < 0 || copy_octets(from, to);
    if (to >= 0)
        failed |= close(to) != 0;
    if (from >= 0)
        close(from);
    return failed;
}

static void tell(char *reason, size_t room, const char *template, const char *why)
{
    snprintf(reason, room, "this process was forked, and its own copy of the Go library, %s, cannot be loaded: %s; "
             "TMPDIR may name another folder", template, why);
}

/* False if the library, which may be another one by now, lacks something. */
static int find_functions(void *library, gopy_copy *copy)
{
    copy->call = (int32_t (*)(uint32_t, uint64_t *))dlsym(library, "gopy_call");
    copy->follow = (void (*)(const char *, const char *))dlsym(library, "gopy_follow");
    copy->set_callback = (void (*)(gopy_callback))dlsym(library, "gopy_set_callback");
    copy->close = (void (*)(void))dlsym(library, "gopy_close");
    return copy->call && copy->follow && copy->set_callback && copy->close;
}

int gopy_load_copy(const char *path, gopy_copy *copy, char *reason, size_t room)
{
    char template[1024];
    const char *folder = getenv("TMPDIR");
    void *library;
    int found = 0;
    snprintf(template, sizeof template, "%s/gopy-XXXXXX", folder && *folder ? folder : "/tmp");
    if (copy_file(path, template)) {
        tell(reason, room, template, strerror(errno));
    } else {
        library = dlopen(template, RTLD_NOW | RTLD_LOCAL);
        found = library && find_functions(library, copy);
        if (!found)
            tell(reason, room, template, dlerror());
    }
    unlink(template);
    return found;
}
#endif
