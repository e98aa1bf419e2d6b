#!/bin/sh
# How long a class of so many files takes, and how much memory: goals 300 files in 5 s and 200 MB.
#
#   benches/class.sh [FILES [FOLDER]]
#
# builds the program with the optimizer, writes the files into FOLDER (a new one that is gone afterwards), and needs GNU time.
set -eu
cd "$(dirname "$0")/.."
files=${1:-300}
if [ $# -gt 1 ]; then
    folder=$2
    mkdir -p "$folder"
else
    folder=$(mktemp -d)
    trap 'rm -rf "$folder"' EXIT
fi
program=${CASUS:-target/release/casus}
[ -x "$program" ] || cargo build --release --no-default-features
mkdir -p "$folder/in"
[ -e "$folder/handed.ron" ] || "$program" copy us-2001-911 --for students --out "$folder/handed.ron" > "$folder/copied.txt"
number=0
while [ "$number" -lt "$files" ]; do
    number=$((number + 1))
    # Each predicts and notes something of their own, changes a fact, and has a log of fifty lines.
    awk -v number="$number" '
        /^\/\/ checksum/ { next }
        /^  format:/ { print "  format: 2,"; next }
        /^  lowest_reader:/ { print "  lowest_reader: 2,"; next }
        number % 3 == 0 { sub("value: mass_dead", "value: many_dead") }
        number % 4 == 0 { sub("stance: supports", "stance: does_not_object") }
        /^    incident: \(/ { print "    notes: \"" number " words of my own\","; }
        { lines[++count] = $0; print_line($0) }
        function print_line(line) {
            if (line == "  )," && !done) {
                done = 1
                split("not_eligible arguable eligible indeterminate", status, " ")
                split("unlikely even_chance likely very_likely", sure, " ")
                print "    predictions: [(as_of: \"2001-09-12\", threshold: (said: \"" status[number % 4 + 1] "\", sure: " sure[number % 4 + 1] "), request: (said: \"given\", sure: likely), consensus: (said: \"article_5\", sure: very_likely), response: (said: \"limited\", sure: even_chance))],"
                print "    log: ["
                for (line_number = 0; line_number < 50; line_number++)
                    printf "      (at: \"2030-05-02T09:%02d:00Z\", who: \"Student %03d\", what: title, after: \"a title\"),\n", line_number, number
                print "    ],"
            }
            print line
        }' "$folder/handed.ron" > "$folder/in/work-$number.ron"
done
for form in html csv json; do
    command time -f "$files files, .$form: %e s, %M KB" "$program" class "$folder/in" --handed "$folder/handed.ron" \
        --rubric assets/rubrics/predict-then-explain.ron --out "$folder/class.$form" 2> "$folder/said.txt" || true
    tail -n 1 "$folder/said.txt"
done
