# SPDX-License-Identifier: GPL-3.0-or-later
# vbpl_embed_tables(TARGET FILE...): compiles the TSV tables in as the defaults that --data DIR overrides.
# Generates embedded_tables.cpp, which defines vbpl::embedded_tables() of libdoc/model/tables.h.
function(vbpl_embed_tables target)
  set(out ${CMAKE_CURRENT_BINARY_DIR}/embedded_tables.cpp)
  list(TRANSFORM ARGN PREPEND ${CMAKE_CURRENT_SOURCE_DIR}/ OUTPUT_VARIABLE files)
  list(JOIN files "|" joined)
  add_custom_command(OUTPUT ${out}
    COMMAND ${CMAKE_COMMAND} -DOUT=${out} "-DFILES=${joined}" -P ${PROJECT_SOURCE_DIR}/cmake/embed_tables_script.cmake
    DEPENDS ${files} ${PROJECT_SOURCE_DIR}/cmake/embed_tables_script.cmake VERBATIM)
  target_sources(${target} PRIVATE ${out})
  install(FILES ${files} DESTINATION ${CMAKE_INSTALL_DATADIR}/vbpl-tools/data)
endfunction()
