# What `run` and `test` need to build: read by both, with $root set.

say_and_stop() {
    printf '%s\n' "$*" >&2
    exit 3
}

may_install() {
    [[ $(id -u) -eq 0 ]] && command -v apt-get >/dev/null
}

install_package() {
    printf 'Installing %s …\n' "$1" >&2
    { apt-get install -y "$1" || { apt-get update && apt-get install -y "$1"; }; } >&2 ||
        say_and_stop "$1 is needed and could not be installed."
}

# Whether there is a compiler of Java 17 or later, where Maven would look for it.
has_jdk() {
    local javac=javac version
    [[ -z ${JAVA_HOME:-} ]] || javac=$JAVA_HOME/bin/javac
    version=$("$javac" -version 2>&1) || return 1
    version=${version#javac }
    [[ ${version%%[.-]*} =~ ^[0-9]+$ && ${version%%[.-]*} -ge 17 ]]
}

need_jdk() {
    has_jdk && return
    [[ -z ${JAVA_HOME:-} ]] || say_and_stop "A JDK 17 or later is needed; JAVA_HOME is $JAVA_HOME, which is none."
    may_install || say_and_stop "A JDK 17 or later is needed (Debian: openjdk-17-jdk-headless), on the PATH or in JAVA_HOME."
    install_package openjdk-17-jdk-headless
    has_jdk || say_and_stop "A JDK 17 or later is needed; javac on the PATH is older."
}

need_maven() {
    command -v mvn >/dev/null && return
    may_install || say_and_stop "Maven 3.8 or later is needed (Debian: maven), on the PATH."
    install_package maven
}

# Node builds the pages; Debian's own may be too old, so it is only named.
need_node() {
    local version
    version=$(node --version 2>/dev/null) || say_and_stop "Node 20.19 or later with npm is needed to build the pages, on the PATH."
    version=${version#v}
    [[ ${version%%.*} -ge 20 ]] || say_and_stop "Node 20.19 or later is needed to build the pages; the one on the PATH is $version."
    command -v npm >/dev/null || say_and_stop "npm is needed to build the pages, on the PATH."
}

# Tests open the pages in a browser, with the fonts that Chinese takes.
need_browser() {
    if ! command -v chromium >/dev/null; then
        may_install || say_and_stop "Chromium is needed to test the pages (Debian: chromium), on the PATH."
        install_package chromium
    fi
    fc-list 2>/dev/null | grep -q 'Noto Sans CJK' && return
    may_install || say_and_stop "A Chinese font is needed to test the pages (Debian: fonts-noto-cjk)."
    install_package fonts-noto-cjk
}
