// Lets an add-on written for Node-API 10 run where only Node-API 9 is spoken.
//
// Node-API 10 allows references to any value. Node-API 9 allows them to objects, functions and symbols only, and
// better-sqlite3 keeps references to strings, which crashes there. Compiled in with -include, this header puts every
// other value into a small marked object before the reference is made, and takes it out again when it is read.
#pragma once
#include <node_api.h>

namespace node_api_9 {

// A random mark: no object made by anyone else carries it, so a boxed value is never mistaken for a real object.
inline constexpr napi_type_tag kBoxMark = {0x3c5d9f1e8a7b4206ULL, 0xb8e41d6f02c97a35ULL};
inline constexpr char kBoxedProperty[] = "boxed";

inline bool CanBeReferenced(napi_valuetype type) {
  return type == napi_object || type == napi_function || type == napi_symbol;
}

inline napi_status Box(napi_env env, napi_value value, napi_value* box) {
  napi_status status = napi_create_object(env, box);
  if (status == napi_ok) status = napi_set_named_property(env, *box, kBoxedProperty, value);
  if (status == napi_ok) status = napi_type_tag_object(env, *box, &kBoxMark);
  return status;
}

inline napi_status CreateReference(napi_env env, napi_value value, uint32_t count, napi_ref* reference) {
  napi_valuetype type;
  napi_status status = napi_typeof(env, value, &type);
  if (status == napi_ok && !CanBeReferenced(type)) status = Box(env, value, &value);
  return status == napi_ok ? napi_create_reference(env, value, count, reference) : status;
}

inline napi_status GetReferenceValue(napi_env env, napi_ref reference, napi_value* value) {
  napi_status status = napi_get_reference_value(env, reference, value);
  // A null value means that the object behind a weak reference is gone, which is not an error.
  if (status != napi_ok || *value == nullptr) return status;
  napi_valuetype type;
  status = napi_typeof(env, *value, &type);
  if (status != napi_ok || type != napi_object) return status;
  bool boxed = false;
  status = napi_check_object_type_tag(env, *value, &kBoxMark, &boxed);
  return status == napi_ok && boxed ? napi_get_named_property(env, *value, kBoxedProperty, value) : status;
}

}  // namespace node_api_9

#define napi_create_reference node_api_9::CreateReference
#define napi_get_reference_value node_api_9::GetReferenceValue
