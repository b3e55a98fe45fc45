#!/usr/bin/env bash
# Runs Statement Lens over a file of JSON Lines with GNU Parallel, on one machine or (with --sshlogin) on many.
#   analyze-parallel.sh INPUT OUTPUT [OPTIONS OF PARALLEL…]
# Keeps the order of the input. A block whose run breaks off is tried again, twice.
set -euo pipefail
input=$1 output=$2
shift 2
parallel --pipepart --arg-file "$input" --block "${BLOCK:-4M}" --keep-order --retries 3 --halt soon,fail=1 "$@" \
  "${STATEMENT_LENS:-statement-lens} analyze - --errors-ok --quiet --jobs 1" >"$output.part"
mv "$output.part" "$output"
