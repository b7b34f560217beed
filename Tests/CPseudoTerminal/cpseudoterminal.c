#define _GNU_SOURCE
#include "cpseudoterminal.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <unistd.h>
#ifdef __linux__
#include <pty.h>
#include <utmp.h>
#else
#include <util.h>
#endif

int cpseudoterminal_spawn(
    const char *path, char *const argv[], char *const envp[], int rows, int columns, pid_t *child,
    struct termios *modes) {
    struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
    int terminal = -1, program_end = -1;
    if (openpty(&terminal, &program_end, NULL, NULL, &size) != 0) return -1;
    tcgetattr(terminal, modes);
    pid_t process = fork();
    if (process < 0) {
        close(terminal);
        close(program_end);
        return -1;
    }
    if (process == 0) {
        // Threads of a test runner block nearly every signal, and the child inherits that.
        sigset_t none;
        sigemptyset(&none);
        sigprocmask(SIG_SETMASK, &none, NULL);
        for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
        if (login_tty(program_end) != 0) _exit(126);
#ifdef __linux__
        closefrom(3);
#else
        for (int descriptor = 3; descriptor < getdtablesize(); descriptor++) close(descriptor);
#endif
        execve(path, argv, envp);
        _exit(127);
    }
    close(program_end);
    fcntl(terminal, F_SETFD, FD_CLOEXEC);
    fcntl(terminal, F_SETFL, fcntl(terminal, F_GETFL) | O_NONBLOCK);
    *child = process;
    return terminal;
}

int cpseudoterminal_resize(int terminal, int rows, int columns) {
    struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
    return ioctl(terminal, TIOCSWINSZ, &size);
}
