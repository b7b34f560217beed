# Two commands on a fresh machine with Swift: `make demo` and `make test`.

PREFIX ?= /usr/local
CONFORMANCE ?= $(abspath ../shared/conformance)
export CONFORMANCE

SHARE = $(DESTDIR)$(PREFIX)/share
# Nobody links against a program: without its table of exported symbols it is 4 MB smaller and starts faster.
RELEASE_FLAGS = -c release --static-swift-stdlib --product appflow -Xlinker --no-export-dynamic
# From glibc 2.36 on, the addresses that are filled in at the start can be packed.
ifeq ($(shell (echo 2.36; getconf GNU_LIBC_VERSION | cut -d ' ' -f 2) | sort -V | head -n 1),2.36)
RELEASE_FLAGS += -Xswiftc -use-ld=lld -Xlinker -z -Xlinker pack-relative-relocs
endif
SWIFT_FILES = $(shell git ls-files '*.swift')

.PHONY: demo test test-all build release install format lint bench

demo: ## the shell on a simulator inside the process
	@scripts/install-prerequisites build
	@swift build --product appflow
	@.build/debug/appflow --demo

test: ## everything that CI runs
	@scripts/install-prerequisites test
	@scripts/test

test-all: ## the same, with ten times as many random command lines for aws and us
	@scripts/install-prerequisites test
	@PAIRS=2000 scripts/test

build:
	@scripts/install-prerequisites build
	@swift build --product appflow

release: ## the stripped binary that is installed
	@scripts/install-prerequisites build
	@swift build $(RELEASE_FLAGS)
	@strip .build/release/appflow
	@scripts/check-binary .build/release/appflow

install: release
	@install -d '$(DESTDIR)$(PREFIX)/bin'
	@install -m 755 .build/release/appflow '$(DESTDIR)$(PREFIX)/bin/appflow'
	@install -D -m 644 docs/appflow.1 '$(SHARE)/man/man1/appflow.1'
	@install -D -m 644 completions/appflow.bash '$(SHARE)/bash-completion/completions/appflow'
	@install -D -m 644 completions/_appflow '$(SHARE)/zsh/site-functions/_appflow'
	@install -D -m 644 completions/appflow.fish '$(SHARE)/fish/vendor_completions.d/appflow.fish'

format:
	@swift format --in-place --parallel $(SWIFT_FILES)

lint:
	@swift format lint --strict --parallel $(SWIFT_FILES)

bench: release ## side by side with curl, aws and redis-cli
	@scripts/install-prerequisites bench
	@swift build -c release --static-swift-stdlib --product JMESPathProbe
	@scripts/bench
