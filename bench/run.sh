#!/usr/bin/env bash
# Publishes the program as operators run it, starts a throw-away PostgreSQL and runs a benchmark.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 2
# shellcheck source=tools/throw-away-postgres.sh
. tools/throw-away-postgres.sh

usage() {
    cat <<TEXT
Usage: bench/run.sh network|lists|backoffice|pages|editor|distribution|editorial|schedule|differences [OPTION...]

  --app FOLDER   network, pages, editor: measures the program published there, instead of publishing it anew
  --no-postgres  leaves PostgreSQL out
  --help         this text

Every other option goes to the benchmark: --engine; network: --site, --imports, --starts, --requests;
lists: --offers, --rounds; backoffice: --items, --accounts, --rounds; pages: --items, --requests;
editor: --items, --requests, --rounds, --uploads, --visits; distribution: --sites, --rounds; editorial: --sites, --items, --waiting, --rounds;
schedule: --items; differences: --rounds.
The report is Markdown on the standard output; what runs is told on the standard error.
TEXT
}

stop() {
    printf 'bench/run.sh: %s\n' "$1" >&2
    exit "${2:-1}"
}

tell() { printf '==> %s\n' "$1" >&2; }

# --- what to run -----------------------------------------------------------------------------------------------------

benchmark=${1:-}
case $benchmark in
    network | lists | backoffice | pages | editor | distribution | editorial | schedule | differences) shift ;;
    -h | --help) usage; exit 0 ;;
    *) usage >&2; exit 2 ;;
esac
app='' with_postgres=true options=()
while (($#)); do
    case $1 in
        --app)
            [[ -f ${2:-}/AlumniCms.Web.dll ]] || stop "--app needs the folder of a published program, with AlumniCms.Web.dll in it." 2
            app=$(cd "$2" && pwd)
            shift 2
            ;;
        --no-postgres) with_postgres=false; shift ;;
        -h | --help) usage; exit 0 ;;
        *) options+=("$1"); shift ;;
    esac
done

export LANG=C.UTF-8 LC_ALL=C.UTF-8
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en DOTNET_GENERATE_ASPNET_CERTIFICATE=false

work=$(mktemp -d "${TMPDIR:-/tmp}/alumni-bench.XXXXXX") || stop "no temporary folder could be made."
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

# --- build -----------------------------------------------------------------------------------------------------------

build() {
    dotnet "$@" -c Release -v quiet -nologo -nodeReuse:false </dev/null >"$work/build.log" 2>&1 ||
        { cat "$work/build.log" >&2; stop "dotnet $1 failed."; }
}

tell "build"
build build bench/AlumniCms.Bench
# Some take the modules into their own process.
case $benchmark in lists | backoffice | distribution | editorial | schedule | differences) published=false ;; *) published=true ;; esac
if [[ -z $app ]] && $published; then
    app=$work/app
    tell "publish, with ReadyToRun"
    build publish src/AlumniCms.Web --use-current-runtime --no-self-contained -p:PublishReadyToRun=true -o "$app"
fi

# --- a throw-away PostgreSQL -----------------------------------------------------------------------------------------

if $with_postgres && [[ $benchmark != differences ]]; then
    find_postgres >/dev/null || stop "PostgreSQL is missing. Install Debian's package postgresql, or give --no-postgres."
    tell "PostgreSQL"
    # Durability stays on: what is measured is what operators have.
    start_postgres "$work" <<CONF
max_connections = 100
shared_buffers = 128MB
CONF
    options+=(--postgres "$pg_address")
fi

# --- run -------------------------------------------------------------------------------------------------------------

tell "$benchmark"
if $published; then options+=(--app "$app"); fi
mkdir "$work/run"
# In the background, because only "wait" lets a signal through at once.
dotnet bench/AlumniCms.Bench/bin/Release/net10.0/AlumniCms.Bench.dll "$benchmark" --work "$work/run" "${options[@]}" </dev/null &
running=$!
code=0
wait "$running" || code=$?
running=
exit $code
