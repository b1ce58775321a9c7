using { escucha as db } from '../../db/politica';
using from '../../db/calendario';
using from '../../db/catalogos';
using { escucha } from '../casos/explicacion';

/** Rules as data: packs, calendars and holidays; and the calculator that explains a date. */
service PoliticaService {
  @readonly entity PaquetesPolitica  as projection on db.PaquetesPolitica;

  /** What a term applies to is a code of one of two lists. */
  @readonly
  entity TerminosPolitica            as
    projection on db.TerminosPolitica {
      *,
      regimen   : Association to db.Regimenes on regimen.code = clave and ambito = 'REGIMEN',
      tipologia : Association to db.Tipologias on tipologia.code = clave and ambito = 'TIPOLOGIA'
    };

  @readonly entity HallazgosPolitica as projection on db.HallazgosPolitica;

  /** Holidays of seventy years are there; people look for the next ones. */
  @readonly
  entity Calendarios                 as
    projection on db.Calendarios {
      *,
      proximos : Association to many Festivos on proximos.calendario = $self and proximos.fecha >= $now
    };

  @readonly entity ReglasFestivo     as projection on db.ReglasFestivo;
  @readonly entity Festivos          as projection on db.Festivos;

  function explicarPlazo(
    recibida : Timestamp @mandatory,
    dias : Integer @mandatory,
    politicaRecepcion : String(1) @mandatory,
    calendario : String(20) @mandatory
  )                                     returns escucha.Explicacion;

  /** The pack as JSON text; refused whole, with the row named, when it breaks its schema or the law. */
  action   cargarPaquete(contenido : LargeString @mandatory) returns {
    codigo    : String(20);
    version   : Integer;
    hallazgos : many {
      fila    : String(120);
      mensaje : String(500);
    };
  };
}
