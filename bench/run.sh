#!/usr/bin/env bash
# Publishes the program as operators run it, starts a throw-away PostgreSQL and runs a benchmark.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 2

usage() {
    cat <<TEXT
Usage: bench/run.sh network|lists [OPTION...]

  --app FOLDER   network: measures the program published there, instead of publishing it anew
  --no-postgres  leaves PostgreSQL out
  --help         this text

Every other option goes to the benchmark: --engine; network: --site, --imports, --starts, --requests;
lists: --offers, --rounds.
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
    network | lists) shift ;;
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
cluster=$work/cluster
cluster_runs=false
running=

# shellcheck disable=SC2329 # called by the trap
clean_up() {
    trap - EXIT
    if [[ -n $running ]]; then kill "$running" 2>/dev/null; wait "$running" 2>/dev/null; fi
    if $cluster_runs; then as_postgres "$pg_bin/pg_ctl" stop -D "$cluster" -m immediate -w -t 20 >/dev/null 2>&1; fi
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
if [[ -z $app && $benchmark == network ]]; then
    app=$work/app
    tell "publish, with ReadyToRun"
    build publish src/AlumniCms.Web --use-current-runtime --no-self-contained -p:PublishReadyToRun=true -o "$app"
fi

# --- a throw-away PostgreSQL -----------------------------------------------------------------------------------------

# Debian keeps the server's programs out of PATH, in a folder of their version.
find_postgres() {
    local candidate
    for candidate in $(printf '%s\n' /usr/lib/postgresql/*/bin | sort -rV) "$(dirname "$(command -v initdb || echo /-)")"; do
        [[ -x $candidate/initdb && -x $candidate/pg_ctl ]] && echo "$candidate" && return
    done
    return 1
}

# PostgreSQL refuses to run as root.
as_postgres() {
    if ((EUID == 0)); then (cd / && runuser -u postgres -- "$@"); else "$@"; fi
}

start_postgres() {
    pg_bin=$(find_postgres) || stop "PostgreSQL is missing. Install Debian's package postgresql, or give --no-postgres."
    tell "PostgreSQL"
    chmod 711 "$work"
    mkdir -m 700 "$cluster"
    if ((EUID == 0)); then chown postgres: "$cluster"; fi
    as_postgres "$pg_bin/initdb" -D "$cluster" -U alumni -A trust -E UTF8 --locale=C.UTF-8 --no-sync >"$work/initdb.log" 2>&1 ||
        { cat "$work/initdb.log" >&2; stop "initdb could not make a cluster."; }
    # It listens on a socket in its own folder only. Durability stays on: what is measured is what operators have.
    as_postgres tee -a "$cluster/postgresql.conf" >/dev/null <<CONF
listen_addresses = ''
unix_socket_directories = '$cluster'
max_connections = 100
shared_buffers = 128MB
CONF
    cluster_runs=true
    as_postgres "$pg_bin/pg_ctl" start -D "$cluster" -l "$cluster/server.log" -w -t 60 >/dev/null ||
        { cat "$cluster/server.log" >&2; stop "PostgreSQL did not start."; }
    options+=(--postgres "Host=$cluster;Username=alumni;Database=postgres")
}

if $with_postgres; then start_postgres; fi

# --- run -------------------------------------------------------------------------------------------------------------

tell "$benchmark"
if [[ $benchmark == network ]]; then options+=(--app "$app"); fi
mkdir "$work/run"
# In the background, because only "wait" lets a signal through at once.
dotnet bench/AlumniCms.Bench/bin/Release/net10.0/AlumniCms.Bench.dll "$benchmark" --work "$work/run" "${options[@]}" </dev/null &
running=$!
code=0
wait "$running" || code=$?
running=
exit $code
