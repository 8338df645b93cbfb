#!/bin/sh
# Seeds for `open`: documents of each format, passages, and the insides of .docx and .xlsx behind their marks.
set -eu
into=$1
here=$(dirname "$0")/..
mkdir -p "$into"
cp "$here"/documents/*.txt "$here"/documents/*.html "$here"/documents/*.pdf "$here"/documents/*.docx \
  "$here"/documents/*.xlsx "$here"/figures/passages/*/*.txt "$here"/observation/passages/*.txt "$into"
{ printf docx:; unzip -p "$here"/documents/bulletin.docx word/document.xml; } > "$into/insides-docx"
{ printf xlsx:; unzip -p "$here"/documents/bulletin.xlsx xl/worksheets/sheet1.xml; } > "$into/insides-xlsx"
