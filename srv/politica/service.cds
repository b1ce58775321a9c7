using { escucha as db } from '../../db/politica';
using from '../../db/calendario';
using from '../../db/catalogos';
using { escucha } from '../casos/explicacion';

/** Rules as data: packs, calendars and holidays; and the calculator that explains a date. */
service PoliticaService {
  @readonly entity PaquetesPolitica  as projection on db.PaquetesPolitica;
  @readonly entity TerminosPolitica  as projection on db.TerminosPolitica;
  @readonly entity HallazgosPolitica as projection on db.HallazgosPolitica;
  @readonly entity Calendarios       as projection on db.Calendarios;
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
