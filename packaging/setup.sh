# Sourced by ./run and ./check: the packages of packaging/debian-packages.txt, installed when missing.

listed_packages() { # [section...]: all packages, or those under the given "# section:" headings
    awk -v wanted=" $* " '
        /^# [a-z]+:/ { section = substr($2, 1, length($2) - 1) }
        /^[a-z]/ && (wanted == "  " || index(wanted, " " section " ")) { print $1 }
    ' packaging/debian-packages.txt
}

missing_packages() { # package...
    # Compares with what is installed, so that nothing is looked up on the network when all is there.
    comm -23 <(printf '%s\n' "$@" | sort -u) \
        <(dpkg-query -W -f '${db:Status-Abbrev} ${Package}\n' 2>/dev/null | awk '$1 == "ii" { print $2 }' | sort -u)
}

install_packages() { # [section...]
    command -v dpkg-query >/dev/null || {
        echo "This is not Debian: install the counterparts of packaging/debian-packages.txt yourself." >&2
        return 0
    }
    local missing as_root=()
    mapfile -t missing < <(missing_packages $(listed_packages "$@"))
    [ ${#missing[@]} -gt 0 ] || return 0
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || {
            echo "Missing: ${missing[*]}. Install them as root, or install sudo, then call this again." >&2
            return 1
        }
        as_root=(sudo)
    fi
    echo "Installing ${#missing[@]} packages: ${missing[*]}" >&2
    local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300)
    local log
    log=$(mktemp)
    if ! { "${apt[@]}" update && "${apt[@]}" install -y --no-install-recommends "${missing[@]}"; } >"$log" 2>&1; then
        tail -20 "$log" >&2
        rm -f "$log"
        echo "The packages could not be installed: see the lines above." >&2
        return 1
    fi
    rm -f "$log"
}
