// What has to happen inside a signal handler, and so can't be Swift: telling a thread of signals
// through a pipe, and leaving a terminal usable when the process dies in the middle of a line.
#ifndef CTERMINALSIGNALS_H
#define CTERMINALSIGNALS_H

#include <stdbool.h>
#include <stdint.h>
#include <termios.h>

/// Catches SIGINT, SIGTSTP, SIGCONT and SIGWINCH: each is noted and one byte is written to
/// `wake_pipe`. Signals that end the process (SIGTERM, SIGHUP, SIGQUIT and those of a crash) put the
/// terminal back as the guard says and then end it as they always do; so does exit().
///
/// A signal that was ignored when the process started stays ignored. Call it once.
void cterminalsignals_install(int wake_pipe);

/// The signals noted since the last call, signal N as bit N.
uint32_t cterminalsignals_take(void);

/// Stops the process as SIGTSTP does by default, and returns when it is continued. With `group` the
/// other processes of its group are stopped too, as the terminal does it for Ctrl-Z.
void cterminalsignals_stop(bool group);

/// From now on, if the process ends, a terminal is put into `modes` and gets the bytes of `farewell`.
/// `farewell` must stay valid.
void cterminalguard_raise(
    int input, int output, const struct termios *modes, const char *farewell);

/// Changes what the terminal will get. `farewell` must stay valid.
void cterminalguard_set_farewell(const char *farewell);

/// Ends what cterminalguard_raise began: the terminal is as it should be.
void cterminalguard_lower(void);

#endif
