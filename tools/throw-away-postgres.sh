# A PostgreSQL server for one run, for scripts that source this file. It listens on a socket in its own folder only: no
# port to clash, and no one else can reach it. The script defines "stop MESSAGE", which ends it, and calls
# end_postgres when it ends.
# shellcheck shell=bash

pg_bin=''
pg_cluster=''

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

# start_postgres FOLDER: makes a cluster in FOLDER/cluster and starts it, with the settings on the standard input.
# Then "$pg_address" is its connection string.
start_postgres() {
    local work=$1 cluster=$1/cluster
    pg_bin=$(find_postgres) || stop "PostgreSQL is missing. Install Debian's package postgresql."
    chmod 711 "$work"
    mkdir -m 700 "$cluster"
    if ((EUID == 0)); then chown postgres: "$cluster"; fi
    as_postgres "$pg_bin/initdb" -D "$cluster" -U alumni -A trust -E UTF8 --locale=C.UTF-8 --no-sync >"$work/initdb.log" 2>&1 ||
        { cat "$work/initdb.log" >&2; stop "initdb could not make a cluster."; }
    { printf "listen_addresses = ''\nunix_socket_directories = '%s'\n" "$cluster"; cat; } |
        as_postgres tee -a "$cluster/postgresql.conf" >/dev/null
    pg_cluster=$cluster
    as_postgres "$pg_bin/pg_ctl" start -D "$cluster" -l "$cluster/server.log" -w -t 60 >/dev/null ||
        { cat "$cluster/server.log" >&2; stop "PostgreSQL did not start."; }
    # shellcheck disable=SC2034 # for the script that sources this
    pg_address="Host=$cluster;Username=alumni;Database=postgres"
}

end_postgres() {
    [[ -n $pg_cluster ]] || return 0
    as_postgres "$pg_bin/pg_ctl" stop -D "$pg_cluster" -m immediate -w -t 20 >/dev/null 2>&1
}
