# SPDX-License-Identifier: GPL-3.0-or-later
# Writes ${OUT}: each of ${FILES}, separated by |, as a string literal.
set(body "// Generated from the TSV tables; do not edit.\n#include \"libdoc/model/tables.h\"\n\nnamespace vbpl {\n\nstd::span<const EmbeddedTable> embedded_tables() {\n  static const EmbeddedTable tables[] = {\n")
string(REPLACE "|" ";" files "${FILES}")
foreach(file ${files})
  get_filename_component(name ${file} NAME_WE)
  file(READ ${file} hex HEX)
  string(LENGTH "${hex}" length)
  math(EXPR bytes "${length} / 2")
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "\\\\x\\1" escaped "${hex}")
  string(REPLACE "\\x0a" "\\x0a\"\n\"" pieces "${escaped}")  # a literal a row, below the compilers' limit
  string(APPEND body "      {\"${name}\", std::string_view(\"${pieces}\", ${bytes})},\n")
endforeach()
string(APPEND body "  };\n  return tables;\n}\n\n}  // namespace vbpl\n")
file(WRITE ${OUT} "${body}")
