// The fence around libedit: every call of it that Swift can't make, because it is variadic or wants a
// stdio stream, as a function with a name and types. The rest of <histedit.h> is called directly.
#ifndef CEDITLINE_H
#define CEDITLINE_H

#include <histedit.h>
#include <stdbool.h>
#include <stddef.h>
#include <wchar.h>

/// Gives the prompt as a wide string that stays valid until the next read.
typedef wchar_t *(*ceditline_prompt_function)(EditLine *);

/// An editing command; returns one of the CC_ constants.
typedef unsigned char (*ceditline_command_function)(EditLine *, wint_t);

/// Lets the C library decode UTF-8: the locale of the environment when its encoding is UTF-8, else
/// C.UTF-8. Without it libedit drops what isn't ASCII and crashes on a prompt that isn't.
///
/// Only LC_CTYPE is set. Returns false when the system has no such locale.
bool ceditline_use_utf8(void);

/// The cells that libedit draws a character in: what wcwidth says, and for one that isn't printable
/// the length of its `^X` or `\U+XXXX`. Tab and newline are laid out, not drawn: 0.
int ceditline_cells(wchar_t character);

/// Opens an editor on a terminal; NULL when the terminal can't be drawn on: not known to terminfo, or
/// without the capabilities and the ANSI sequences that notices above the prompt need.
///
/// The descriptors aren't closed by ceditline_close. The keymap is that of emacs, and libedit's own
/// signal handling is off. While a line is edited, Ctrl-C and its like come as characters: were they
/// signals, one inside a paste would act.
EditLine *ceditline_open(const char *program, int input, int output);

/// Closes an editor without touching the terminal or what was typed ahead.
void ceditline_close(EditLine *editor);

/// Sends what the editor draws to another descriptor: the terminal's, or that of /dev/null.
void ceditline_set_output(EditLine *editor, int descriptor);

/// Writes bytes into the editor's buffered output, ahead of what it draws next.
void ceditline_write(EditLine *editor, const char *bytes, size_t count);

/// EL_CLIENTDATA: the pointer that callbacks find their owner by.
void ceditline_set_client(EditLine *editor, void *client);
void *ceditline_client(EditLine *editor);

/// EL_PROMPT_ESC: text between two `mark`s is printed and takes no cell.
void ceditline_set_prompt(EditLine *editor, ceditline_prompt_function prompt, wchar_t mark);

/// EL_GETCFN: what characters are read with. 1 for one character, -1 to end the read.
void ceditline_set_reader(EditLine *editor, el_rfunc_t reader);

/// EL_ADDFN: a named command, with one line about what it does. libedit copies the strings.
void ceditline_add_command(
    EditLine *editor, const char *name, const char *help, ceditline_command_function command);

/// EL_BIND: binds one character below U+0100 to a named command, in the keymap of insertion or in the
/// alternative one (vi's command mode). A name that doesn't exist is reported on standard error.
void ceditline_bind(EditLine *editor, int key, const char *command, bool alternative);

/// EL_EDITOR: whether the vi keymap is selected.
bool ceditline_is_vi(EditLine *editor);

/// EL_EDITMODE: whether lines are edited at all.
void ceditline_set_editing(EditLine *editor, bool on);

/// EL_PREP_TERM: the terminal in the mode for editing, or in libedit's idea of normal.
void ceditline_prepare_terminal(EditLine *editor, bool editing);

/// EL_REFRESH: draws prompt and line anew, from where the cursor is.
void ceditline_refresh(EditLine *editor);

/// EL_HIST: the history that the editor recalls from.
void ceditline_set_history(EditLine *editor, HistoryW *history);

/// H_SETSIZE and H_SETUNIQUE: a history of so many lines that drops adjacent repetitions.
HistoryW *ceditline_history_open(int size);

/// H_ENTER: adds one line, without a newline.
void ceditline_history_add(HistoryW *history, const wchar_t *line);

#endif
