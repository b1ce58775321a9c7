using { escucha as db } from '../../db/borrador-politica';
using { PoliticaService } from './service';

/** New versions of packs as people write them, and packs as files. */
extend service PoliticaService with {

  entity BorradoresPolitica   as
    projection on db.BorradoresPolitica {
      *,
      revision : Association to many RevisionesBorrador on revision.borradorID = ID
    }
    excluding {
      llaveAbierta
    }
    actions {
      /** Reviews the draft and keeps what it says in `revision`; a draft with problems may be kept, not activated. */
      action   validar()                                     returns Revision;
      /** What would change against the version in force on the proposed date. */
      function comparar()                                    returns many Diferencia;
      /** The cases received in the last `meses` (1–24) under the rules of the draft; writes nothing. */
      function simular(meses : Integer @mandatory)           returns Simulacion;
      /** Makes the draft an immutable version of its pack, in force from a local date (America/Bogota). */
      action   activar(vigenteDesde : Date @mandatory)       returns PaqueteCargado;
    };

  entity InternosBorrador      as projection on db.InternosBorrador;
  entity RecepcionesBorrador   as projection on db.RecepcionesBorrador;
  entity PuntosCalidadBorrador as projection on db.PuntosCalidadBorrador;
  entity CalendariosBorrador   as projection on db.CalendariosBorrador;
  entity TurnosBorrador        as projection on db.TurnosBorrador;
  entity AsignacionesBorrador  as projection on db.AsignacionesBorrador;
  @readonly entity RevisionesBorrador as projection on db.RevisionesBorrador;

  /** What the caller may do here, so that pages offer no more. */
  @odata.singleton
  @cds.persistence.skip
  @readonly
  entity Permisos {
    administra : Boolean;
  }

  /** Starts a draft from the version in force today; a pack has one open draft at most. */
  action   iniciarBorrador(codigo : String(20) @mandatory) returns BorradoresPolitica;

  /** A file with one pack or a list of packs, heirs after those they inherit from: all are taken or none. */
  action   importar(contenido : LargeString @mandatory)    returns many PaqueteCargado;

  type Revision {
    problemas    : Integer;
    advertencias : Integer;
    filas        : many {
      gravedad : String(11);
      donde    : String(200);
      mensaje  : String(500);
    };
  };

  type Diferencia {
    parte : String(80);
    que   : String(160);
    antes : String(500);
    ahora : String(500);
    texto : String(1200);
  };

  /** Cases late today under their own rules and under those of the draft, by what is late. */
  type Tardanzas {
    casos           : Integer;
    interno         : Integer;
    internoBorrador : Integer;
    area            : Integer;
    areaBorrador    : Integer;
    legal           : Integer;
    legalBorrador   : Integer;
    diferencia      : Integer;
  };

  type Simulacion : Tardanzas {
    desde   : Date;
    paquete : String(120);
    filas   : many Simulada;
  };

  type Simulada : Tardanzas {
    areaNombre      : String(80);
    tipologiaNombre : String(80);
  };

  type PaqueteCargado {
    codigo    : String(20);
    version   : Integer;
    estaba    : Boolean;
    hallazgos : many {
      fila    : String(120);
      mensaje : String(500);
    };
  };
}

extend projection PoliticaService.PaquetesPolitica with actions {
  /** The pack and those it inherits from, as a file that `importar` takes. */
  function exportar() returns LargeBinary @Core.MediaType: 'application/json';
};

annotate PoliticaService.BorradoresPolitica with {
  codigo      @readonly;
  version     @readonly;
  versionBase @readonly;
  situacion   @readonly;
  hereda      @readonly;
  resto       @readonly;
  revisadoEn  @readonly;
};
annotate PoliticaService.InternosBorrador      with { orden @readonly; resto @readonly };
annotate PoliticaService.RecepcionesBorrador   with { orden @readonly; resto @readonly };
annotate PoliticaService.PuntosCalidadBorrador with { orden @readonly };
annotate PoliticaService.CalendariosBorrador   with { orden @readonly; resto @readonly };
annotate PoliticaService.AsignacionesBorrador  with { orden @readonly; resto @readonly };
