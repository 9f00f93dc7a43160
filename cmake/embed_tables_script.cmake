# SPDX-License-Identifier: GPL-3.0-or-later
# Writes ${OUT}: each of ${FILES} as a raw string, in pieces below the compilers' literal limit.
set(body "// Generated from the TSV tables; do not edit.\n#include \"libdoc/model/tables.h\"\n\nnamespace vbpl {\n\nstd::span<const EmbeddedTable> embedded_tables() {\n  static const EmbeddedTable tables[] = {\n")
foreach(file ${FILES})
  get_filename_component(name ${file} NAME_WE)
  file(STRINGS ${file} lines ENCODING UTF-8)
  file(READ ${file} hex HEX)
  string(LENGTH "${hex}" length)
  math(EXPR bytes "${length} / 2")
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "\\\\x\\1" escaped "${hex}")
  # Adjacent literals keep each piece well below 64 KiB.
  string(REGEX REPLACE "((\\\\x[0-9a-f][0-9a-f]){1,400})" "\"\\1\"\n" pieces "${escaped}")
  string(APPEND body "      {\"${name}\", std::string_view(${pieces}, ${bytes})},\n")
endforeach()
string(APPEND body "  };\n  return tables;\n}\n\n}  // namespace vbpl\n")
file(WRITE ${OUT} "${body}")
