import type { LibraryModel } from '../engine/library/model.js';

const TYPED = 'schema.{uuid,guid,cuid,cuid2,ulid,nanoid,ip,ipv4,ipv6,cidr,mac,datetime,date,time,duration}';

/** Libraries of schemas, whose rules narrow what passes them: their words mean much the same. */
export const schemas: LibraryModel = {
  library: 'zod, yup, joi, valibot, superstruct, TypeBox, io-ts',
  types: {
    '{zod/v3,zod/v4,zod/v4-mini,zod/mini,@hono/zod-openapi,zod-openapi,astro/zod,astro:schema}': 'zod',
    'zod.{z,coerce,iso}': 'zod',
    '{@hapi/joi,celebrate.Joi,@hapi/joi.default}': 'joi',
    'joi.{Joi,default}': 'joi',
    '@sinclair/typebox.{Type,t}': 'typebox',
    'elysia.t': 'typebox',
  },
  schemas: {
    '{zod,yup,valibot,superstruct}.{string,email,url,base64,nonempty}': 'text',
    '{joi,typebox}.{string,String}': 'text',
    '{zod,yup,joi,valibot,superstruct}.{number,int,int32,uint32,float32,float64,integer}': 'number',
    'typebox.{Number,Integer,Numeric}': 'number',
    '{zod,yup,joi,valibot,superstruct}.{boolean,bool,stringbool,date,bigint,enum,enums,nativeEnum,picklist,literal,null,undefined,nan,uuid,uuidv4,uuidv6,uuidv7,guid,cuid,cuid2,ulid,nanoid,ipv4,ipv6,cidrv4,cidrv6,datetime,never,valid,void,enum_,boolean_,isoDate,isoDateTime,isoTimestamp,mac,digits}':
      'plain',
    'typebox.{Boolean,Literal,Enum,Null,Date,Undefined,BooleanString,UnionEnum}': 'plain',
    'zod.{time,duration,jwt}': 'plain',
    '{zod,yup,joi,valibot,superstruct}.{any,unknown,mixed,custom,instanceof,alternatives,json,file,blob,lazy,optionalAsync}':
      'any',
    'typebox.{Any,Unknown}': 'any',
    '{zod,valibot,superstruct}.{object,strictObject,type}': 'fields',
    '{zod,valibot}.looseObject': 'open-fields',
    '{yup,joi}.object': 'open-fields',
    'joi.keys': 'fields',
    'typebox.Object': 'fields',
    '{zod,yup,valibot,superstruct,joi,typebox}.{array,set,Array,tuple}': 'list',
    '{zod,valibot,superstruct,typebox}.{record,map,Record}': 'any',
    '{zod,valibot,superstruct,typebox}.{union,discriminatedUnion,variant,Union}': 'either',
    '{zod,valibot,superstruct,typebox}.{intersection,intersect,Intersect}': 'chain',
    '{zod,valibot,superstruct,typebox}.{optional,nullable,nullish,Optional,nullableAsync,partial,exactOptional,undefinedable,defaulted,catch,Nullable,Partial,pick,omit,readonly}':
      'same',
    'zod.preprocess': 'check',
    'valibot.pipe': 'chain',
    'valibot.{email,url,minLength,maxLength,length,trim,toLowerCase,nonEmpty,startsWith,endsWith,includes}':
      'text',
    'valibot.{minValue,maxValue}': 'number',
    '{valibot,superstruct}.{regex,pattern}': 'pattern',
    'valibot.check': 'check',
    'schema.{int,int32,safe,integer,finite,multipleOf,positive,nonnegative,port}': 'same',
    [TYPED]: 'plain',
    'schema.{valid,equal,oneOf,enum,literal,hex,alphanum,digits,hostname,hash}': 'plain',
    'schema.{max,lt,lte,less,length,negative}': 'bounded',
    'schema.{regex,matches,pattern}': 'pattern',
    'schema.{refine,superRefine,check,test,custom}': 'check',
    'schema.transform': 'made',
    'schema.pipe': 'next',
    'schema.{array,of,items,ordered,element}': 'list',
    'schema.{or,try}': 'either',
    'schema.{and,merge,extend,safeExtend,augment,append,concat,shape,keys}': 'both',
    'schema.{passthrough,loose,catchall,unknown,noUnknown}': 'opened',
    'schema.{min,nonempty,optional,nullable,nullish,default,catch,describe,brand,trim,toLowerCase,toUpperCase,email,url,startsWith,endsWith,includes,readonly,strict,strip,partial,deepPartial,required,pick,omit,unwrap,removeDefault,gt,gte,greater,allow,meta,label,messages,message,error,typeError,when,defined,notRequired,nonNullable,ensure,lowercase,uppercase,openapi,options,prefault,register,overwrite,normalize,insensitive,truncate,note,tag,id,single,unique,has,uri,domain,base64,empty,stripUnknown,raw,alter,external,isoDate}':
      'same',
    'schema.{parse,parseAsync,cast,validateSync,attempt,decode}': 'parse',
    'schema.{safeParse,safeParseAsync,spa}': 'result',
    '{valibot,superstruct,zod}.{parse,parseAsync,create,mask}': 'parse-second',
    'joi.attempt': 'parse-second',
    '{valibot,zod}.{safeParse,safeParseAsync}': 'result-second',
    'joi.validate': 'result-second',
    'schema.{validate,validateAsync}': 'validated',
  },
};
