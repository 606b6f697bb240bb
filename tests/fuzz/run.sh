#!/usr/bin/env bash
# run.sh BUILD-FOLDER SECONDS: runs each fuzz target for so long, one after another; the first finding ends it. Prints the executions.
set -euo pipefail
build=$1 seconds=$2
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$build/fuzz
mkdir -p "$work/findings" "$work"/corpus-{notes,table,archive,protobuf}
cp -n "$here"/../data/notes/*.md "$work/corpus-notes/"
printf '#separator:Tab\n#html:true\n#deck column:2\nquestion\tdeck\tanswer\n' >"$work/corpus-table/anki.tsv"
printf 'front,back\n"a ""quoted"" one","two\nlines"\n' >"$work/corpus-table/plain.csv"
printf '\010\003' >"$work/corpus-protobuf/meta"
printf '\n\r\n\005a.png\020\005\032\000' >"$work/corpus-protobuf/media"
(cd "$work" && python3 - <<'PY'
import sqlite3, zipfile, os
if os.path.exists("seed.anki2"):
    os.remove("seed.anki2")
base = sqlite3.connect("seed.anki2")
base.execute("create table col (id, crt, mod, scm, ver, dty, usn, ls, conf, models, decks, dconf, tags)")
base.execute("create table notes (id, guid, mid, mod, usn, tags, flds, sfld, csum, flags, data)")
base.execute("create table cards (id, nid, did, ord, mod, usn, type, queue, due, ivl, factor, reps, lapses, left, odue, odid, flags, data)")
base.execute("create table revlog (id, cid, usn, ease, ivl, lastIvl, factor, time, type)")
base.execute("insert into notes values (1, 'g', 1, 0, -1, '', 'What?' || char(31) || 'This.', 'What?', 0, 0, '')")
base.execute("insert into cards values (1, 1, 1, 0, 0, -1, 0, 0, 1, 0, 2500, 0, 0, 0, 0, 0, 0, '')")
base.commit()
base.close()
with zipfile.ZipFile("corpus-archive/version1.apkg", "w") as archive:
    archive.write("seed.anki2", "collection.anki2")
    archive.writestr("media", "{}")
with zipfile.ZipFile("corpus-archive/meta.apkg", "w") as archive:
    archive.writestr("meta", b"\x08\x03")
    archive.writestr("collection.anki21b", b"\x28\xb5\x2f\xfd")
PY
)
for target in notes table archive protobuf; do
    printf '%s: ' "$target"
    "$work/greenroom_fuzz_$target" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -max_len=65536 -artifact_prefix="$work/findings/" \
        -print_final_stats=1 "$work/corpus-$target" >"$work/$target.log" 2>&1 || { tail -40 "$work/$target.log"; exit 1; }
    printf '%s executions, %s inputs kept\n' "$(sed -n 's/^stat::number_of_executed_units: *//p' "$work/$target.log")" \
        "$(find "$work/corpus-$target" -type f | wc -l)"
done
