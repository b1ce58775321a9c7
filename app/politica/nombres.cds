using { escucha as db } from '../../db/catalogos';
using { PoliticaService } from '../../srv/politica/service';

// What a term applies to is a code of one of two lists; people read its name.
extend projection PoliticaService.TerminosPolitica with {
  regimen   : Association to db.Regimenes on regimen.code = clave and ambito = 'REGIMEN',
  tipologia : Association to db.Tipologias on tipologia.code = clave and ambito = 'TIPOLOGIA'
};

// Seventy years of holidays are there; people look for the next ones.
extend projection PoliticaService.Calendarios with {
  proximos : Association to many PoliticaService.Festivos
               on  proximos.calendario = $self
               and proximos.fecha      >= $now
};
