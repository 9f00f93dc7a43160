#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Validates what vbpl-parse --to akn writes against the schema of Akoma Ntoso 3.0; needs xmllint (libxml2-utils).
# Usage: akn_validate.sh SCHEMA.xsd BIN [COUNT] PATH...     COUNT documents, chosen evenly from the sorted list (200)
set -u
schema=$1 bin=$2
shift 2
count=200
[[ $1 =~ ^[0-9]+$ ]] && { count=$1; shift; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
find "$@" -type f | LC_ALL=C sort >"$work/all"
step=$(($(wc -l <"$work/all") / count)); [ "$step" -gt 0 ] || step=1
valid=0 invalid=0 unread=0
while read -r path; do
  if ! "$bin/vbpl-parse" --to akn "$path" >"$work/a.xml" 2>/dev/null; then unread=$((unread + 1)); continue; fi
  if xmllint --huge --noout --schema "$schema" "$work/a.xml" 2>"$work/says"; then
    valid=$((valid + 1))
  else
    invalid=$((invalid + 1)); echo "$path: $(head -n1 "$work/says" | cut -c1-300)"
  fi
done < <(awk -v step="$step" -v count="$count" 'NR % step == 0 && n++ < count' "$work/all")
echo "$valid valid, $invalid invalid, $unread not read"
[ "$invalid" = 0 ]
