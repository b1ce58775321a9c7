using { cuid, managed, sap.common.CodeList } from '@sap/cds/common';
using { escucha } from './catalogos';
using { escucha.EncargosC4C } from './c4c';

namespace escucha;

/** What happened to an authorisation; the latest by its date says how it stands. */
entity HechosAutorizacion : CodeList {
  key code        : String(10) enum { OTORGADA; REVOCADA; };
      criticality : Integer;
}

/** How a person says that she authorises (Decreto 1377/2013 art. 7). */
entity MediosAutorizacion : CodeList {
  key code    : String(10) enum { FORMATO; MENSAJE; VERBAL; };
      /** The proof is a file; otherwise it may lie elsewhere, and where is said. */
      archivo : Boolean default true;
}

/** What her data may be used for. */
entity FinalidadesDatos : CodeList {
  key code : String(20);
}

/**
 * What people authorised the Caja to do with their data and what they took back, with its proof, which may be
 * asked for at any time (Ley 1581/2012 arts. 8, 9 and 17). Facts are added, never changed nor deleted.
 * Whose they are is said by her document, or by her code in C4C where she has none there. The key follows from the
 * fact: the same one is kept once.
 */
@singular: 'Autorizacion'
@plural  : 'Autorizaciones'
entity Autorizaciones : cuid, managed {
  clienteC4C      : String(20);
  tipoDocumento   : Association to escucha.TiposDocumento;
  numeroDocumento : String(20);
  hecho           : Association to HechosAutorizacion;
  /** The day on which she said so. */
  fecha           : Date;
  medio           : Association to MediosAutorizacion;
  /** The text that she was shown. */
  formato         : String(40);
  version         : String(20);
  finalidades     : Composition of many FinalidadesAutorizadas on finalidades.autorizacion = $self;
  /** Why she takes it back. */
  motivo          : String(1000);
  /** Where the proof lies when it is no file. */
  referencia      : String(200);
  nombre          : String(160);
  tipo            : String(100) @Core.IsMediaType;
  tamano          : Integer;
  /** SHA-256 of the file. */
  huella          : String(64);
  contenido       : LargeBinary @Core.MediaType: tipo @Core.ContentDisposition.Filename: nombre;
  encargo         : Association to one EncargosC4C on encargo.objeto = ID and encargo.clase.code = 'AUTORIZACION';
}

entity FinalidadesAutorizadas {
  key autorizacion : Association to Autorizaciones;
  key finalidad    : Association to FinalidadesDatos;
}

annotate Autorizaciones with @PersonalData: { DataSubjectRole: 'Persona', EntitySemantics: 'DataSubjectDetails' } {
  clienteC4C      @PersonalData.FieldSemantics: 'DataSubjectID';
  numeroDocumento @PersonalData.IsPotentiallyPersonal;
  tipoDocumento   @PersonalData.IsPotentiallyPersonal;
  motivo          @PersonalData.IsPotentiallyPersonal;
  referencia      @PersonalData.IsPotentiallyPersonal;
  nombre          @PersonalData.IsPotentiallyPersonal;
  contenido       @PersonalData.IsPotentiallySensitive;
};
