using { AtencionService } from './service';

// State, numbers and dates come from acts and clocks, never from a client.
annotate AtencionService.PQRS with {
  radicado @readonly; radicadaEn @readonly; estado @readonly; politicaRecepcion @readonly; fechaRecibo @readonly;
  area @readonly; tipologia @readonly; regimen @readonly; clasificadaEn @readonly; clasificadaPor @readonly;
  paquete @readonly; paqueteVersion @readonly; cadenaPolitica @readonly; calendario @readonly; calendarioVersion @readonly; terminos @readonly;
  venceLegal @readonly; venceInterno @readonly; venceArea @readonly; hito @readonly; vence @readonly;
  venceEn @readonly; avisarDesde @readonly; respuesta @readonly; respondidaEn @readonly; respondidaPor @readonly;
  cerradaEn @readonly; hitos @readonly; verificaciones @readonly; entregas @readonly; historia @readonly;

  canal @assert.target; tipoDocumento @assert.target; afiliacion @assert.target; categoria @assert.target;
  lineaServicio @assert.target; sede @assert.target; nivelInformacion @assert.target;
};

// Nor as rows of a draft, which would be taken with a 201 and forgotten when it is filed.
annotate AtencionService.Hitos with @readonly;
annotate AtencionService.Verificaciones with @readonly;
annotate AtencionService.Entregas with @readonly;

annotate AtencionService.Atenciones with {
  canal @assert.target; tipoDocumento @assert.target; afiliacion @assert.target; categoria @assert.target;
  lineaServicio @assert.target; sede @assert.target; nivelInformacion @assert.target;
};
