#define _GNU_SOURCE
#include "ceditline.h"

#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>
#include <wctype.h>

static bool decodes_utf8(const char *locale) {
    return setlocale(LC_CTYPE, locale) != NULL && strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

bool ceditline_use_utf8(void) {
    return decodes_utf8("") || decodes_utf8("C.UTF-8") || decodes_utf8("UTF-8")
        || decodes_utf8("en_US.UTF-8");
}

int ceditline_cells(wchar_t character) {
    if (character == L'\t' || character == L'\n') return 0;
    if (character >= 0 && character < 0x100 && iswcntrl((wint_t)character)) return 2;
    if (iswprint((wint_t)character)) return wcwidth(character);
    return character > 0xFFFF ? 8 : 7;
}

/// A stream on a copy of a descriptor, so that closing the stream leaves the descriptor open.
static FILE *stream_on(int descriptor) {
    int copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 3);
    if (copy < 0) return NULL;
    FILE *stream = fdopen(copy, "w");
    if (stream == NULL) {
        close(copy);
        return NULL;
    }
    // libedit writes many small pieces and flushes before it reads: one write for each redraw.
    setvbuf(stream, NULL, _IOFBF, 1 << 14);
    return stream;
}

/// Going up by rows must be the ANSI sequence, as it is wherever anything else of ANSI can be relied on.
static bool can_draw(EditLine *editor) {
    char up[] = "UP", clear[] = "ce";
    char *go_up = NULL, *clear_line = NULL;
    el_get(editor, EL_GETTC, up, (void *)&go_up);
    el_get(editor, EL_GETTC, clear, (void *)&clear_line);
    return go_up != NULL && strncmp(go_up, "\033[", 2) == 0 && clear_line != NULL;
}

/// Without inserting and deleting characters libedit writes the rest of a row instead. It does the former
/// wrong where a row has a character of two cells: what follows it is lost or shifted.
static void write_whole_rows(EditLine *editor) {
    static const char *const capabilities[] = {"im", "ic", "IC", "dc", "DC"};
    for (size_t i = 0; i < sizeof capabilities / sizeof *capabilities; i++)
        el_set(editor, EL_SETTC, capabilities[i], "", NULL);
}

EditLine *ceditline_open(const char *program, int input, int output) {
    FILE *out = stream_on(output);
    // An unknown TERM makes libedit print two lines; our caller has its own way of coping.
    FILE *quiet = fopen("/dev/null", "we");
    EditLine *editor = NULL;
    if (out != NULL && quiet != NULL)
        editor = el_init_fd(program, stdin, out, quiet, input, output, STDERR_FILENO);
    if (quiet != NULL) fclose(quiet);
    if (editor == NULL) {
        if (out != NULL) fclose(out);
        return NULL;
    }
    el_wset(editor, EL_SETFP, 2, stderr);
    el_wset(editor, EL_SIGNAL, 0);
    // Which keymap is the default was decided when libedit was compiled: Debian's is vi's.
    el_wset(editor, EL_EDITOR, L"emacs");
    el_set(editor, EL_SETTY, "-d", "-isig", "-ixon", NULL);
    write_whole_rows(editor);
    if (can_draw(editor)) return editor;
    ceditline_close(editor);
    return NULL;
}

void ceditline_close(EditLine *editor) {
    FILE *out = NULL;
    el_wget(editor, EL_GETFP, 1, &out);
    // With editing off el_end leaves the terminal alone; else it would throw away typed-ahead input.
    el_wset(editor, EL_EDITMODE, 0);
    el_end(editor);
    if (out != NULL) fclose(out);
}

void ceditline_set_output(EditLine *editor, int descriptor) {
    FILE *out = NULL;
    el_wget(editor, EL_GETFP, 1, &out);
    if (out == NULL) return;
    fflush(out);
    // The stream's descriptor is a copy of our own (stream_on), so nobody else is affected.
    dup2(descriptor, fileno(out));
    fcntl(fileno(out), F_SETFD, FD_CLOEXEC);
}

void ceditline_write(EditLine *editor, const char *bytes, size_t count) {
    FILE *out = NULL;
    el_wget(editor, EL_GETFP, 1, &out);
    if (out != NULL) fwrite(bytes, 1, count, out);
}

void ceditline_set_client(EditLine *editor, void *client) {
    el_wset(editor, EL_CLIENTDATA, client);
}

void *ceditline_client(EditLine *editor) {
    void *client = NULL;
    el_wget(editor, EL_CLIENTDATA, &client);
    return client;
}

void ceditline_set_prompt(EditLine *editor, ceditline_prompt_function prompt, wchar_t mark) {
    el_wset(editor, EL_PROMPT_ESC, prompt, (int)mark);
}

void ceditline_set_reader(EditLine *editor, el_rfunc_t reader) {
    el_wset(editor, EL_GETCFN, reader);
}

void ceditline_add_command(
    EditLine *editor, const char *name, const char *help, ceditline_command_function command) {
    el_set(editor, EL_ADDFN, name, help, command);
}

void ceditline_bind(EditLine *editor, int key, const char *command, bool alternative) {
    // The notation of `bind`: a backslash and three octal digits are one character, whatever it is.
    char name[] = {'\\', '0' + ((key >> 6) & 3), '0' + ((key >> 3) & 7), '0' + (key & 7), 0};
    if (alternative)
        el_set(editor, EL_BIND, "-a", name, command, NULL);
    else
        el_set(editor, EL_BIND, name, command, NULL);
}

bool ceditline_is_vi(EditLine *editor) {
    const wchar_t *name = NULL;
    return el_wget(editor, EL_EDITOR, &name) == 0 && name != NULL && wcscmp(name, L"vi") == 0;
}

void ceditline_set_editing(EditLine *editor, bool on) {
    el_wset(editor, EL_EDITMODE, on ? 1 : 0);
}

void ceditline_prepare_terminal(EditLine *editor, bool editing) {
    el_wset(editor, EL_PREP_TERM, editing ? 1 : 0);
}

void ceditline_refresh(EditLine *editor) {
    el_wset(editor, EL_REFRESH);
}

void ceditline_set_history(EditLine *editor, HistoryW *history) {
    el_wset(editor, EL_HIST, history_w, history);
}

HistoryW *ceditline_history_open(int size) {
    HistoryW *history = history_winit();
    HistEventW event;
    if (history == NULL) return NULL;
    history_w(history, &event, H_SETSIZE, size);
    history_w(history, &event, H_SETUNIQUE, 1);
    return history;
}

void ceditline_history_add(HistoryW *history, const wchar_t *line) {
    HistEventW event;
    history_w(history, &event, H_ENTER, line);
}
