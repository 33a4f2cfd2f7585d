import type { JsonType, Schema } from './case-schema';

const MOST_FAULTS = 20;

/** Where a value does not fit a schema, as `path: what is wrong`; empty when it fits. At most 20 are told. */
export function schemaFaults(value: unknown, schema: Schema): string[] {
  const faults: string[] = [];
  check(value, schema, '', schema, faults);
  return faults;
}

function check(value: unknown, given: Schema, path: string, root: Schema, faults: string[]): void {
  const fault = (what: string) => faults.length < MOST_FAULTS && faults.push(`${path || '/'}: ${what}`);
  const schema = resolve(given, root);
  if (schema.type !== undefined && ![schema.type].flat().some((type) => isOfType(value, type))) {
    fault(`not ${[schema.type].flat().join(' or ')}`);
    return;
  }
  if (schema.const !== undefined && value !== schema.const) fault(`not ${schema.const}`);
  if (schema.enum !== undefined && !schema.enum.some((each) => each === value))
    fault('not one of the known words');
  if (typeof value === 'string') checkText(value, schema, fault);
  if (typeof value === 'number' && value < (schema.minimum ?? -Infinity)) fault('too small');
  if (Array.isArray(value)) {
    if (value.length > (schema.maxItems ?? Infinity)) fault('too many');
    else
      for (const [index, each] of value.entries())
        check(each, schema.items ?? {}, `${path}/${index}`, root, faults);
  } else if (isObject(value)) {
    for (const key of schema.required ?? []) if (!Object.hasOwn(value, key)) fault(`${key} is missing`);
    for (const [key, each] of Object.entries(value)) {
      check(each, propertySchema(schema, key), `${path}/${key}`, root, faults);
    }
  }
}

function checkText(value: string, schema: Schema, fault: (what: string) => void): void {
  if (value.length > (schema.maxLength ?? Infinity)) fault('too long');
  else if (schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(value))
    fault('not of the right form');
}

function propertySchema(schema: Schema, key: string): Schema {
  const properties = schema.properties ?? {};
  return (Object.hasOwn(properties, key) ? properties[key] : schema.additionalProperties) ?? {};
}

function resolve(schema: Schema, root: Schema): Schema {
  const name = schema.$ref?.replace('#/$defs/', '');
  return name === undefined ? schema : (root.$defs?.[name] ?? {});
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isOfType(value: unknown, type: JsonType): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isObject(value);
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type;
}
