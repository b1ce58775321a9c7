using { PoliticaService } from '../politica/service';
using { escucha as db } from '../../db/cambio-calendario';

// Calendars by people: a change is prepared, looked at and applied; what a version says is never written over.
extend service PoliticaService with {
  @readonly entity CierresCalendario   as projection on db.CierresCalendario;

  /** Of the case, what tells it apart: whoever may read it reads it elsewhere. */
  @readonly
  entity AfectadosCalendario           as
    projection on db.AfectadosCalendario {
      key cambio,
      key caso.ID as caso,
          radicado, estado, area, tipologia,
          venceLegal, venceLegalNueva, venceInterno, venceInternoNueva,
          venceArea, venceAreaNueva, vence, venceNueva,
          conProrroga, cambia, problema,
          (case when venceLegalNueva > venceLegal then 'DESPUES' when venceLegalNueva < venceLegal then 'ANTES' else 'IGUAL' end) as legal : String(7)
    };

  @readonly
  entity LineasCambioCalendario        as projection on db.LineasCambioCalendario actions {
    action quitar();
  };

  @readonly
  entity CambiosCalendario             as projection on db.CambiosCalendario excluding { tomadoHasta } actions {
    action agregarFecha(
      fecha : Date @mandatory,
      tipo : String(20) @mandatory,
      nombre : String(200) @mandatory,
      norma : String(200)
    ) returns CambiosCalendario;
    /** Adds the holidays of some years by rule; gives them with those that no rule explains. */
    action generarAnio(anio : Integer @mandatory, hasta : Integer) returns many {
      fecha     : Date;
      nombre    : String(200);
      norma     : String(200);
      situacion : String(5) enum { FALTA; SOBRA; };
    };
    /** The other calendars in force, with how many of the dates that law moves each of them lacks. */
    function calendariosPorLlevar()            returns many {
      codigo : String(20);
      nombre : String(120);
      faltan : Integer;
    };
    /** Takes what law moves to other calendars, each in a change of its own that is linked to this one. */
    action llevar(calendarios : many String(20)) returns CambiosCalendario;
    action revisar()                           returns CambiosCalendario;
    action aplicar(vigenteDesde : Date)        returns CambiosCalendario;
    action ponerAlDia()                        returns CambiosCalendario;
    action descartar()                         returns CambiosCalendario;
  };

  action agregarRegla(
    codigo : String(30) @mandatory,
    nombre : String(120) @mandatory,
    norma : String(120) @mandatory,
    tipo : String(6) @mandatory,
    mes : Integer,
    dia : Integer,
    desplazamiento : Integer,
    validoDesde : Date @mandatory,
    validoHasta : Date
  ) returns PoliticaService.ReglasFestivo;
}

extend entity PoliticaService.Calendarios with actions {
  action iniciarCambio(nombre : String(120) @mandatory) returns PoliticaService.CambiosCalendario;
};

extend entity PoliticaService.ReglasFestivo with actions {
  action terminar(validoHasta : Date @mandatory) returns PoliticaService.ReglasFestivo;
};

extend projection PoliticaService.Calendarios with {
  /** Whether Saturday counts as a business day: the hours say so. */
  (case when exists turnos[dia = 6] then true else false end) as sabado : Boolean
};
