// The functions that the page's loader calls. Text crosses as UTF-8 in memory that the caller
// allocates and releases; a reply is its length (uint32, little-endian) and then its bytes.

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <string>

#include "engine/sessions.h"
#include "pack/advice.h"

#define WHICHDESK_EXPORT(name) extern "C" __attribute__((export_name(#name), used))

namespace {

whichdesk::Sessions& sessions() {
  static whichdesk::Sessions opened;
  return opened;
}

char* give(const whichdesk::Reply& given) {
  const std::string reply = textOf(given);
  const auto size = static_cast<std::uint32_t>(reply.size());
  auto* block = static_cast<char*>(std::malloc(sizeof size + reply.size()));
  if (block == nullptr) std::abort();
  std::memcpy(block, &size, sizeof size);
  std::memcpy(block + sizeof size, reply.data(), reply.size());
  return block;
}

template <typename Call>
char* with(int handle, Call call) {
  auto* opened = sessions().find(handle);
  return give(opened == nullptr ? whichdesk::Sessions::unknownHandle(handle) : call(*opened));
}

}  // namespace

WHICHDESK_EXPORT(allocate) void* whichdeskAllocate(std::size_t size) { return std::malloc(size); }
WHICHDESK_EXPORT(release) void whichdeskRelease(void* block) { std::free(block); }

WHICHDESK_EXPORT(open)
char* whichdeskOpen(const char* bank, std::size_t bankSize, const char* roles,
                    std::size_t rolesSize) {
  return give(sessions().open({bank, bankSize}, {roles, rolesSize}));
}

WHICHDESK_EXPORT(close) char* whichdeskClose(int handle) { return give(sessions().close(handle)); }

WHICHDESK_EXPORT(assess)
char* whichdeskAssess(int handle, const char* answers, std::size_t size, const char* detail,
                      std::size_t detailSize) {
  return with(handle, [&](const auto& opened) {
    return opened.engine.assess({answers, size}, {detail, detailSize});
  });
}

WHICHDESK_EXPORT(explain)
char* whichdeskExplain(int handle, const char* answers, std::size_t size, const char* target,
                       std::size_t targetSize) {
  return with(handle, [&](const auto& opened) {
    return opened.engine.explain({answers, size}, {target, targetSize});
  });
}

WHICHDESK_EXPORT(next)
char* whichdeskNext(int handle, const char* answers, std::size_t size, const char* plan,
                    std::size_t planSize) {
  return with(handle, [&](const auto& opened) {
    return opened.engine.next({answers, size}, {plan, planSize});
  });
}

WHICHDESK_EXPORT(encode)
char* whichdeskEncode(int handle, const char* answers, std::size_t size, const char* kind,
                      std::size_t kindSize) {
  return with(handle, [&](const auto& opened) {
    return opened.engine.encode({answers, size}, {kind, kindSize});
  });
}

WHICHDESK_EXPORT(decode)
char* whichdeskDecode(int handle, const char* code, std::size_t size) {
  return with(handle, [&](const auto& opened) { return opened.engine.decode({code, size}); });
}

// Decision 43: each module has what its pages use.
#ifdef WHICHDESK_PACKS
WHICHDESK_EXPORT(openPack)
char* whichdeskOpenPack(const char* bank, std::size_t bankSize, const char* roles,
                        std::size_t rolesSize, const char* pack, std::size_t packSize,
                        const char* occupations, std::size_t occupationsSize) {
  whichdesk::PackText text{{pack, packSize}, {occupations, occupationsSize}};
#ifdef WHICHDESK_COUNSELOR
  text.advise = whichdesk::advise;  // only the counselor's desk is for people who write packs
#endif
  return give(sessions().openPack({bank, bankSize}, {roles, rolesSize}, text));
}
#endif

#ifdef WHICHDESK_COUNSELOR
WHICHDESK_EXPORT(readMany)
char* whichdeskReadMany(int handle, int fresh, const char* codes, std::size_t size) {
  return with(handle, [&](auto& opened) {
    if (fresh != 0) opened.group = opened.engine.emptyGroup();
    return opened.engine.readMany({codes, size}, opened.group);
  });
}

WHICHDESK_EXPORT(group) char* whichdeskGroup(int handle) {
  return with(handle, [](const auto& opened) { return opened.engine.group(opened.group); });
}

WHICHDESK_EXPORT(compare)
char* whichdeskCompare(int handle, const char* before, std::size_t beforeSize, const char* after,
                       std::size_t afterSize) {
  return with(handle, [&](const auto& opened) {
    return opened.engine.compare({before, beforeSize}, {after, afterSize});
  });
}
#endif
