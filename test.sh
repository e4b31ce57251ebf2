#!/usr/bin/env bash
# Builds the solution and runs its test suites. Needs the .NET SDK; installs the Debian packages it lacks.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")" || exit 2
# shellcheck source=tools/throw-away-postgres.sh
. tools/throw-away-postgres.sh

usage() {
    cat <<TEXT
Usage: ./test.sh [SUITE...] [--filter TEXT]

Without arguments it runs every suite: $(suites | tr '\n' ' ')

  --filter TEXT   only tests whose full name (namespace.class.method) contains TEXT;
                  a TEXT that starts with / is an xunit query: /assembly/namespace/class/method
  --help          this text

The last line is "N passed, N failed". The exit code is 0 only if tests ran and none failed.
TEXT
}

# Debug: the build that "dotnet run" and editors make too, so nobody compiles twice, and Debug.Assert speaks.
configuration=Debug
framework=$(sed -n 's:.*<TargetFramework>\(.*\)</TargetFramework>.*:\1:p' Directory.Build.props)
# A suite that hangs is ended after this time, so that the others still report.
suite_limit=20m

# A suite is a folder of tests/ that holds a project: AlumniCms.BrowserTests is "browser", AlumniCms.Tests is "unit".
suite_of() {
    local name=${1#AlumniCms.}
    name=${name%Tests}
    name=${name,,}
    echo "${name:-unit}"
}

projects() {
    local file
    for file in tests/*/*.csproj; do
        [[ -e $file ]] && basename "$file" .csproj
    done | sort -r # which puts the quick ones first: unit, integration, browser
}

suites() {
    local project
    for project in $(projects); do suite_of "$project"; done
}

stop() {
    printf '\ntest.sh: %s\n' "$1" >&2
    exit "${2:-1}"
}

stage_start=0
stage() { stage_start=$SECONDS; printf '==> %s\n' "$1"; }
stage_done() { printf '    %s (%d s)\n' "$1" $((SECONDS - stage_start)); }

# --- what to run -----------------------------------------------------------------------------------------------------

wanted=()
selection=()
while (($#)); do
    case $1 in
        --filter)
            [[ -n ${2:-} ]] || stop "--filter needs a text, as in: ./test.sh unit --filter PluralRules" 2
            if [[ $2 == /* ]]; then selection+=(-filter "$2"); else selection+=(-method "*$2*"); fi
            shift 2
            ;;
        -h | --help) usage; exit 0 ;;
        *)
            suites | grep -qxF -- "$1" || stop "there is no suite \"$1\"; there are: $(suites | tr '\n' ' ')" 2
            wanted+=("$1")
            shift
            ;;
    esac
done
if ((!${#wanted[@]})); then mapfile -t wanted < <(suites); fi
((${#wanted[@]})) || stop "no test project was found under tests/."

is_wanted() { [[ " ${wanted[*]} " == *" $1 "* ]]; }

export LANG=C.UTF-8 LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en DOTNET_GENERATE_ASPNET_CERTIFICATE=false
export DOTNET_CLI_WORKLOAD_UPDATE_NOTIFY_DISABLE=true
# Tests run most code once or twice: counting how often, to compile it better later, costs a fifth of their time.
export DOTNET_TieredPGO=0
export ALUMNI_TEST_CHROMIUM=${ALUMNI_TEST_CHROMIUM:-/usr/bin/chromium}

work=$(mktemp -d "/tmp/alumni-test.XXXXXX") || stop "no temporary folder could be made in /tmp."
running=

# shellcheck disable=SC2329 # called by the trap
clean_up() {
    trap - EXIT
    if [[ -n $running ]]; then kill "$running" 2>/dev/null; wait "$running" 2>/dev/null; fi
    end_postgres
    rm -rf "$work"
}
trap clean_up EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

# --- tools -----------------------------------------------------------------------------------------------------------

missing_packages() {
    find_postgres >/dev/null || echo postgresql
    [[ -x $ALUMNI_TEST_CHROMIUM ]] || echo chromium
    command -v msgfmt >/dev/null || echo gettext
    command -v vipsthumbnail >/dev/null || echo libvips-tools
}

install_packages() {
    local root=() log=$work/apt.log
    if ((EUID != 0)); then
        command -v sudo >/dev/null || stop "these Debian packages are missing: $*. Install them as root: apt-get install $*"
        root=(sudo env DEBIAN_FRONTEND=noninteractive)
    fi
    command -v apt-get >/dev/null || stop "these tools are missing (Debian's names): $*. Install them with your system's package manager."
    "${root[@]}" apt-get -q -o DPkg::Lock::Timeout=300 update >"$log" 2>&1 &&
        "${root[@]}" apt-get -q -y -o DPkg::Lock::Timeout=300 --no-install-recommends install "$@" >>"$log" 2>&1 ||
        { tail -n 20 "$log" >&2; stop "apt-get could not install: $*"; }
}

command -v dotnet >/dev/null || stop "the .NET SDK is missing; global.json names the version. See https://dotnet.microsoft.com/download"

mapfile -t missing < <(missing_packages)
if ((${#missing[@]})); then
    stage "packages: ${missing[*]}"
    install_packages "${missing[@]}"
    mapfile -t missing < <(missing_packages)
    ((!${#missing[@]})) || stop "still missing after the installation: ${missing[*]}"
    stage_done "installed"
fi

# --- assets ----------------------------------------------------------------------------------------------------------

broken=()

# Whether the style sheets, scripts, icons, flags and the map are what their sources make.
check_assets() {
    stage "assets"
    if ! command -v npm >/dev/null; then stage_done "skipped: npm is not on PATH, so the committed files were not compared with their sources"; return; fi
    local folder code=0
    for folder in src/Themes/*/Assets; do
        check_assets_of "$folder" || { code=1; cat "$work/assets.log"; }
    done
    if ((code)); then broken+=("assets"); stage_done "failed"; else stage_done "as their sources make them"; fi
}

check_assets_of() (
    cd "$1" || exit 2
    fetch_libraries >"$work/assets.log" 2>&1 && timeout 5m npm run --silent check </dev/null >"$work/assets.log" 2>&1
)

# In the folder that is worked in, unless they are there as its lock file says.
fetch_libraries() {
    [[ node_modules/.package-lock.json -nt package-lock.json ]] || npm ci --loglevel=error
}

# They belong to a whole run of the unit suite.
if is_wanted unit && ((!${#selection[@]})); then check_assets; fi

# --- libraries of others that read what the site emits ---------------------------------------------------------------

if is_wanted browser && command -v npm >/dev/null; then
    stage "libraries of tests/outside"
    (cd tests/outside && fetch_libraries) >"$work/outside.log" 2>&1 || { cat "$work/outside.log"; stop "npm ci failed in tests/outside."; }
    stage_done "there"
fi

# --- build -----------------------------------------------------------------------------------------------------------

stage "build"
targets=(AlumniCms.sln)
if ((${#wanted[@]} < $(suites | wc -l))); then
    targets=()
    for project in $(projects); do
        if is_wanted "$(suite_of "$project")"; then targets+=("tests/$project/$project.csproj"); fi
    done
fi
for target in "${targets[@]}"; do
    # -warnaserror also catches what restore and MSBuild warn of, not only the compiler.
    dotnet build "$target" -c $configuration -v quiet -nologo -warnaserror -nodeReuse:false </dev/null >"$work/build.log" 2>&1 ||
        { cat "$work/build.log"; stop "the build of $target failed; no test was run."; }
done
stage_done "built without a warning"

# --- a throw-away PostgreSQL -----------------------------------------------------------------------------------------

# The unit suite needs no database.
if [[ ${wanted[*]} != unit ]]; then
    stage "postgresql"
    # Durability is off: the cluster does not outlive this run.
    start_postgres "$work" <<CONF
max_connections = 300
fsync = off
synchronous_commit = off
full_page_writes = off
wal_level = minimal
max_wal_senders = 0
shared_buffers = 128MB
CONF
    export ALUMNI_TEST_POSTGRES=$pg_address
    stage_done "$("$pg_bin/postgres" --version | cut -d' ' -f3), throw-away"
fi

# --- suites ----------------------------------------------------------------------------------------------------------

passed=0 failed=0 skipped=0

# The counts of an xunit report: one <assembly> element carries them as attributes.
count() {
    sed -n 's/.*<assembly [^>]* '"$2"'="\([0-9]*\)".*/\1/p' "$1" | head -n 1
}

run_suite() {
    local project=$1 suite report code=0 ok bad errors left_out
    suite=$(suite_of "$project")
    report=$work/$suite.xml
    stage "$suite"
    # The suite's own program rather than "dotnet test": it starts seconds faster and writes its report only when it
    # came to its end, so a crash cannot pass for a result.
    timeout --kill-after=5s "$suite_limit" \
        dotnet "tests/$project/bin/$configuration/$framework/$project.dll" \
        -noLogo -noColor -reporter quiet -xml "$report" "${selection[@]}" </dev/null &
    running=$! # In the background, because only "wait" lets a signal through at once.
    wait "$running" || code=$?
    running=
    if [[ ! -s $report ]]; then
        broken+=("$suite")
        ((code == 124 || code == 137)) && stage_done "ended: it ran longer than $suite_limit" || stage_done "crashed with exit code $code"
        return
    fi
    ok=$(count "$report" passed) bad=$(count "$report" failed)
    errors=$(count "$report" errors) left_out=$(count "$report" skipped)
    # An error is a fixture or a clean-up that threw: no test of its own, but a failure all the same.
    bad=$((bad + errors))
    if ((code != 0 && bad == 0)); then broken+=("$suite"); fi
    passed=$((passed + ok)) failed=$((failed + bad)) skipped=$((skipped + left_out))
    stage_done "ran $((ok + bad)), failed $bad"
}

for project in $(projects); do
    if is_wanted "$(suite_of "$project")"; then run_suite "$project"; fi
done

((!${#broken[@]})) || printf '\nDid not come to a proper end: %s\n' "${broken[*]}"
((passed + failed)) || printf '\nNo test was run.\n'
printf '\n%d passed, %d failed' "$passed" $((failed + ${#broken[@]}))
((skipped)) && printf ', %d skipped' "$skipped"
printf '\n'
((failed == 0 && passed > 0 && ${#broken[@]} == 0))
