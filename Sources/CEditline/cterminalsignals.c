#define _GNU_SOURCE
#include "cterminalsignals.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static atomic_uint noted;
static atomic_int wake = -1;

static struct {
    atomic_bool is_raised;
    int input, output;
    struct termios modes;
    _Atomic(const char *) farewell;
} guard;

// Async-signal-safe: atomics and calls of the list in signal-safety(7) only.
static void note(int signal_number) {
    int saved = errno;
    atomic_fetch_or(&noted, 1u << signal_number);
    // A full pipe wakes the reader as well as one byte more would.
    if (write(atomic_load(&wake), "", 1) < 0) {}
    errno = saved;
}

// Async-signal-safe, as `note`.
static void leave_terminal(void) {
    if (!atomic_exchange(&guard.is_raised, false)) return;
    // In the background the terminal is somebody else's, and touching it would stop us.
    pid_t foreground = tcgetpgrp(guard.input);
    if (foreground >= 0 && foreground != getpgrp()) return;
    tcsetattr(guard.input, TCSANOW, &guard.modes);
    // A terminal stopped by Ctrl-S must not keep the process alive.
    struct pollfd output = {.fd = guard.output, .events = POLLOUT};
    if (poll(&output, 1, 0) != 1 || (output.revents & POLLOUT) == 0) return;
    const char *farewell = guard.farewell;
    if (write(guard.output, farewell, strlen(farewell)) < 0) {}
}

// Installed with SA_RESETHAND and SA_NODEFER: the second time the signal does what it always does.
static void die(int signal_number) {
    leave_terminal();
    raise(signal_number);
}

static void catch(int signal_number, void (*handler)(int), int flags) {
    struct sigaction old, new = {.sa_handler = handler, .sa_flags = flags | SA_ONSTACK};
    sigemptyset(&new.sa_mask);
    if (sigaction(signal_number, NULL, &old) == 0 && old.sa_handler == SIG_IGN) return;
    sigaction(signal_number, &new, NULL);
}

void cterminalsignals_install(int wake_pipe) {
    static const int told[] = {SIGINT, SIGTSTP, SIGCONT, SIGWINCH};
    static const int deadly[] = {SIGTERM, SIGHUP, SIGQUIT, SIGABRT, SIGSEGV,
                                 SIGBUS,  SIGILL, SIGTRAP, SIGFPE,  SIGSYS};
    atomic_store(&wake, wake_pipe);
    for (size_t i = 0; i < sizeof told / sizeof *told; i++) catch(told[i], note, SA_RESTART);
    for (size_t i = 0; i < sizeof deadly / sizeof *deadly; i++)
        catch(deadly[i], die, SA_RESETHAND | SA_NODEFER);
    atexit(leave_terminal);
}

uint32_t cterminalsignals_take(void) {
    return atomic_exchange(&noted, 0);
}

void cterminalsignals_stop(bool group) {
    struct sigaction old, ignore = {.sa_handler = SIG_IGN}, stop = {.sa_handler = SIG_DFL};
    sigemptyset(&ignore.sa_mask);
    sigemptyset(&stop.sa_mask);
    sigaction(SIGTSTP, &ignore, &old);
    if (group) kill(0, SIGTSTP);
    sigaction(SIGTSTP, &stop, NULL);
    // To this thread: it is stopped before raise returns, which kill doesn't promise.
    raise(SIGTSTP);
    sigaction(SIGTSTP, &old, NULL);
}

void cterminalguard_raise(
    int input, int output, const struct termios *modes, const char *farewell) {
    atomic_store(&guard.is_raised, false);
    guard.input = input;
    guard.output = output;
    guard.modes = *modes;
    guard.farewell = farewell;
    atomic_store(&guard.is_raised, true);
}

void cterminalguard_set_farewell(const char *farewell) {
    guard.farewell = farewell;
}

void cterminalguard_lower(void) {
    atomic_store(&guard.is_raised, false);
}
