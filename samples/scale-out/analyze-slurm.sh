#!/usr/bin/env bash
# Runs Statement Lens over a folder of JSON Lines files, one task of a Slurm array a file.
#   sbatch --array=0-$(($(ls corpus/*.jsonl | wc -l) - 1)) analyze-slurm.sh corpus results
# Submit it again after a break: --resume goes on where each task was.
#SBATCH --cpus-per-task=2
#SBATCH --mem=1G
#SBATCH --requeue
set -euo pipefail
corpus=$1 results=$2
files=("$corpus"/*.jsonl)
file=${files[$SLURM_ARRAY_TASK_ID]}
mkdir -p "$results"
exec ${STATEMENT_LENS:-statement-lens} analyze "$file" --output "$results/$(basename "$file")" \
  --resume --errors-ok --quiet --jobs "${SLURM_CPUS_PER_TASK:-2}"
