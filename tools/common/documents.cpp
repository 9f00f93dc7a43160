// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/common/documents.h"

#include <sys/stat.h>

#include <algorithm>
#include <atomic>
#include <exception>
#include <fstream>
#include <iterator>
#include <map>
#include <memory>
#include <optional>
#include <ostream>
#include <sstream>
#include <string>
#include <utility>

#include "libdoc/base/ordered.h"
#include "libdoc/read/archive.h"
#include "libdoc/read/read.h"
#include "libdoc/report/dump_reader.h"
#include "libdoc/report/record_reader.h"
#include "tools/common/archive_members.h"
#include "tools/common/conversions.h"
#include "tools/common/document_reader.h"
#include "tools/common/fd_stream.h"
#include "tools/common/inputs.h"
#include "tools/common/language.h"
#include "tools/common/line_reader.h"
#include "tools/common/progress.h"

namespace vbpl {

namespace {

/// Records are worked on in batches of at most this many bytes of lines.
constexpr std::size_t kBatchBytes = std::size_t{32} << 20;

bool is_regular(const std::string& path) {
  struct stat about {};
  return stat(path.c_str(), &about) == 0 && S_ISREG(about.st_mode);
}

/// Files to be read line by line, or object by object.
bool holds_records(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return is_stream_of_objects(LineReader(file).peek());
}

TrackedChanges changes_of(const Arguments& arguments) {
  const std::string asked = arguments.value_or("changes", "accept");
  return asked == "reject" ? TrackedChanges::reject
         : asked == "show" ? TrackedChanges::show
                           : TrackedChanges::accept;
}

class DocumentStream {
 public:
  DocumentStream(const Call& call, const Tables& tables, const StepFor& step_for, const OtherRecord& other)
      : call_(call),
        step_for_(step_for),
        limits_{.ocr = call.arguments().has("ocr"), .changes = changes_of(call.arguments())},
        reader_(tables, step_for, other, limits_),
        report_(call.coverage()),
        progress_(call.streams()) {}

  CoverageReport run(const std::vector<std::string>& operands) {
    InputList list = list_inputs(operands);
    leave_out_output(list);
    Conversions conversions(conversions_of(list.inputs), step_for_, limits_, call_.jobs());
    for_each_ordered(
        list.inputs.size(), call_.jobs(),
        [&](std::size_t i) { return read_input(list.inputs[i], i, conversions); },
        [&](std::size_t i, Outcome outcome) {
          take(list.inputs[i].path, std::move(outcome));
          progress_.show(i + 1, list.inputs.size());
        });
    progress_.clear();
    for (const auto& [extension, count] : list.passed_over) passed_over_[extension] += count;
    for (const auto& [extension, count] : passed_over_) {
      report_.not_checked.push_back(
          {"input", count,
           fmt::format("not a document by its name: {}", extension.empty() ? "no extension" : extension)});
    }
    return std::move(report_);
  }

 private:
  /// `vbpl-parse . > records.ndjson` finds its own output in the folder: that is no input.
  void leave_out_output(InputList& list) const {
    const auto* output = dynamic_cast<const FdBuffer*>(call_.out().rdbuf());
    if (output == nullptr) return;
    std::erase_if(list.inputs,
                  [&](const Input& input) { return input.in_folder && output->writes_to(input.path); });
    for (auto& input : list.inputs) {
      if (output->writes_to(input.path))
        input.trouble = {N_("the output goes into this file"), input.path, 0, 0, N_("write to another file")};
    }
  }

  /// Files that may need conversion, by their names; others are converted one by one.
  static ConversionSource conversions_of(const std::vector<Input>& inputs) {
    ConversionSource source;
    for (std::size_t i = 0; i < inputs.size(); ++i) {
      if (inputs[i].trouble.message.empty() && is_converted_name(inputs[i].path) &&
          is_regular(inputs[i].path))
        source.candidates.push_back(i);
    }
    source.path = [&inputs](std::size_t i) { return inputs[i].path; };
    source.load = [&inputs](std::size_t i) { return read_file(inputs[i].path); };
    return source;
  }

  Outcome read_input(const Input& input, std::size_t index, Conversions& conversions) const {
    if (stopped_) return {};
    if (!input.trouble.message.empty()) return failed(input.trouble);
    if (auto outcome = reader_.read_converted(input.path, index, conversions)) return std::move(*outcome);
    if (input.path == "-" || !is_regular(input.path) || holds_records(input.path) ||
        is_archive_file(input.path))
      return {{}, {}, true, false};
    auto bytes = read_file(input.path);
    return bytes ? reader_.parse(std::move(*bytes), input.path) : failed(std::move(bytes.error()));
  }

  void take(const std::string& path, Outcome outcome) {
    if (outcome.is_stream) return read_stream(path);
    report_.inputs += outcome.is_document ? 1 : outcome.failures.size();
    complain(path, outcome);
    std::move(outcome.failures.begin(), outcome.failures.end(), std::back_inserter(report_.failed));
    if (!outcome.then) return;
    if (outcome.is_document) ++report_.parsed;
    outcome.then();
    if (!call_.out().good()) stopped_ = true;
  }

  /// Failures of earlier tools were complained about by them; here it is enough to say that there were some.
  void complain(const std::string& path, const Outcome& outcome) {
    if (outcome.failures.empty()) return;
    progress_.clear();
    if (!outcome.is_document)
      return call_.say(
          message("{}: {} inputs were not read by an earlier tool", path, outcome.failures.size()));
    for (const auto& error : outcome.failures) call_.complain(error);
  }

  void read_stream(const std::string& path) {
    if (path == "-") {
      if (call_.streams().in_is_terminal) call_.say(_("reading standard input; end it with Ctrl-D"));
      return read_stream(path, call_.in());
    }
    if (is_regular(path) && is_archive_file(path)) return read_archive_file(path, archive_sink());
    std::ifstream file(path, std::ios::binary);
    if (!file)
      return take(path, failed({N_("cannot be opened"), path, 0, 0, "check the spelling of the path"}));
    read_stream(path, file);
  }

  void read_stream(const std::string& path, std::istream& in) {
    LineReader reader(in);
    if (looks_like_records(reader.peek())) return read_records(path, reader);
    auto bytes = reader.rest(ReadLimits{}.max_file);
    if (!bytes)
      return take(path, failed({N_("the input is too large for one document"), path, 0, 0, N_("split it")}));
    if (looks_like_archive(*bytes)) return read_archive_bytes(*bytes, path, archive_sink());
    if (looks_like_dump(*bytes)) return read_whole_dump(path, *bytes);
    take(path, reader_.parse(std::move(*bytes), path));
  }

  ArchiveSink archive_sink() {
    ArchiveSink sink;
    sink.take = [this](std::vector<ArchiveMember> batch) {
      read_members(std::move(batch));
      return !stopped_;
    };
    sink.fail = [this](Error error) { take(error.path, failed(error)); };
    sink.pass_over = [this](const std::string& path) { ++passed_over_[passed_over_key(path)]; };
    return sink;
  }

  void read_members(std::vector<ArchiveMember> batch) {
    const std::size_t before = members_;
    ConversionSource source;
    for (std::size_t i = 0; i < batch.size(); ++i) {
      if (needs_conversion(batch[i].bytes)) source.candidates.push_back(i);
    }
    source.path = [&](std::size_t i) { return batch[i].path; };
    source.load = [&](std::size_t i) { return Result<std::string>(std::move(batch[i].bytes)); };
    Conversions conversions(std::move(source), step_for_, limits_, call_.jobs());
    for_each_ordered(
        batch.size(), call_.jobs(),
        [&](std::size_t i) {
          if (stopped_) return Outcome{};
          if (auto outcome = reader_.read_converted(batch[i].path, i, conversions))
            return std::move(*outcome);
          return is_stream_of_objects(batch[i].bytes)
                     ? Outcome{{}, {}, true, false}
                     : reader_.parse(std::move(batch[i].bytes), batch[i].path);
        },
        [&](std::size_t i, Outcome outcome) {
          if (outcome.is_stream) {
            std::istringstream in(std::move(batch[i].bytes));
            read_stream(batch[i].path, in);
          } else {
            take(batch[i].path, std::move(outcome));
          }
          progress_.show(before + i + 1, 0);
        });
    members_ += batch.size();
  }

  /// A dump that is one object over several lines, or an array of them.
  void read_whole_dump(const std::string& path, const std::string& bytes) {
    const auto objects = split_dump(bytes, path);
    std::string lines;
    if (objects) {
      for (const std::string& object : *objects) lines += object + "\n";
    }
    // What is no JSON as a whole may be so line by line.
    std::istringstream in(objects ? std::move(lines) : bytes);
    LineReader reader(in);
    read_records(path, reader);
  }

  void read_records(const std::string& path, LineReader& reader) {
    std::size_t records = 0;
    for (auto batch = next_batch(reader); !batch.empty() && !stopped_; batch = next_batch(reader)) {
      for_each_ordered(
          batch.size(), call_.jobs(),
          [&](std::size_t i) {
            const LineReader::Line line = std::move(batch[i]);
            return stopped_ ? Outcome{} : reader_.read_record(line, path);
          },
          [&](std::size_t, Outcome outcome) {
            take(path, std::move(outcome));
            progress_.show(++records, 0);
          });
    }
  }

  static std::vector<LineReader::Line> next_batch(LineReader& reader) {
    std::vector<LineReader::Line> batch;
    for (std::size_t bytes = 0; bytes < kBatchBytes;) {
      auto line = reader.next(ReadLimits{}.max_file);
      if (!line) break;
      bytes += line->bytes.size() + sizeof(LineReader::Line);
      batch.push_back(std::move(*line));
    }
    return batch;
  }

  const Call& call_;
  const StepFor& step_for_;
  const ReadLimits limits_;
  const DocumentReader reader_;
  CoverageReport report_;
  Progress progress_;
  std::map<std::string, std::size_t> passed_over_;  // as in InputList
  std::size_t members_ = 0;                         // of archives, read so far
  std::atomic<bool> stopped_ = false;
};

}  // namespace

CoverageReport for_each_document(const Call& call, const Tables& tables,
                                 const std::vector<std::string>& operands, const Step& step) {
  return for_each_input(call, tables, operands, [&](const InputBytes&) { return step; });
}

CoverageReport for_each_input(const Call& call, const Tables& tables,
                              const std::vector<std::string>& operands, const StepFor& step_for) {
  const OtherRecord none;
  return DocumentStream(call, tables, step_for, none).run(operands);
}

LoadedDocuments load_documents(const Call& call, const Tables& tables,
                               const std::vector<std::string>& operands) {
  return load_documents(call, tables, operands, {});
}

LoadedDocuments load_documents(const Call& call, const Tables& tables,
                               const std::vector<std::string>& operands, const OtherRecord& other) {
  LoadedDocuments loaded;
  const Step keep = [&](Document document) -> Then {
    // std::function copies what it holds; the pointer keeps that cheap.
    return [&loaded, kept = std::make_shared<Document>(std::move(document))] {
      loaded.documents.push_back(std::move(*kept));
    };
  };
  const StepFor step_for = [&](const InputBytes&) { return keep; };
  loaded.report = DocumentStream(call, tables, step_for, other).run(operands);
  return loaded;
}

CoverageReport joined(CoverageReport first, CoverageReport second) {
  first.inputs += second.inputs;
  first.parsed += second.parsed;
  std::move(second.failed.begin(), second.failed.end(), std::back_inserter(first.failed));
  std::move(second.not_checked.begin(), second.not_checked.end(), std::back_inserter(first.not_checked));
  return first;
}

}  // namespace vbpl
