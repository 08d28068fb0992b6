import ts from "typescript";

/**
 * A copy of `schemas.ts` without its annotations: an expression per validator whose type is inferred, and the claim that
 * it is the declared type. References still lead to the annotated constants, so that each probe stands alone.
 */
export function probeSchemas(schemas: string): string {
  const source = ts.createSourceFile("schemas.ts", schemas, ts.ScriptTarget.ES2022, true);
  const validators = source.statements.filter(ts.isVariableStatement).map(readValidator);
  return [
    ...source.statements.filter(ts.isImportDeclaration).map(importInferring),
    claims,
    ...validators.map(({ name, type, build }) => printProbe(name, type, build)),
  ].join("\n");
}

/** The functions that give schemas, with the types that infer; `checkModules` puts these beside the SDK. */
function importInferring(statement: ts.ImportDeclaration): string {
  return statement.getText().replace(inferring, '"../inferred-builders.js"');
}

const inferring =
  /"\.\/runtime\/zod\/(?!(?:assertions|checks|formats)\/|(?:lazy|filling)-schema|numbers\/multiple-of)[^"]*"/u;

interface Validator {
  readonly name: string;
  readonly type: string;
  readonly build: string;
}

function readValidator(statement: ts.VariableStatement): Validator {
  const [declaration] = statement.declarationList.declarations;
  const call = declaration?.initializer;
  if (declaration === undefined || call === undefined || !ts.isCallExpression(call)) {
    throw new Error(`not a validator: ${statement.getText()}`);
  }
  const [type] = call.typeArguments ?? [];
  const [build] = call.arguments;
  if (type === undefined || build === undefined) throw new Error(`no type: ${call.getText()}`);
  return { name: declaration.name.getText(), type: type.getText(), build: build.getText() };
}

/**
 * Two types are the same when nothing can tell them apart: identity alone takes an absent optional property for an
 * undefined one, so each must be assignable to the other as well. `any` is the same as none.
 */
const claims = `
type Flat<T> = T extends readonly unknown[] ? T : T extends object ? { [Key in keyof T]: T[Key] } : T;
type IsAny<T> = 0 extends 1 & T ? true : false;
type IsIdentical<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type IsSame<A, B> =
  true extends IsAny<A> | IsAny<B> ? false
  : [A, B] extends [B, A] ? IsIdentical<Flat<A>, Flat<B>> : false;
declare function claim<Same extends true>(): Same;
`;

function printProbe(name: string, type: string, build: string): string {
  return [
    `const probe${name} = ${build};`,
    `claim<IsSame<z.output<ReturnType<typeof probe${name}>>, ${type}>>(); // ${name}`,
  ].join("\n");
}
