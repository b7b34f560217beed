// What starting a process on a pseudo-terminal needs and Swift can't call: fork, and what must happen
// between fork and exec.
#ifndef CPSEUDOTERMINAL_H
#define CPSEUDOTERMINAL_H

#include <sys/types.h>
#include <termios.h>

/// Starts a program with a new pseudo-terminal as its controlling terminal and descriptors 0, 1, 2.
///
/// The program gets exactly `argv` and `envp`, both ended by NULL, the default action for every signal
/// and none blocked, and no other descriptor of ours. Returns the terminal's other end, non-blocking,
/// or -1 with errno set. `modes` gets the modes of the terminal before the program could change them.
int cpseudoterminal_spawn(
    const char *path, char *const argv[], char *const envp[], int rows, int columns, pid_t *child,
    struct termios *modes);

/// Changes the size of the window; 0, or -1 with errno set.
int cpseudoterminal_resize(int terminal, int rows, int columns);

#endif
