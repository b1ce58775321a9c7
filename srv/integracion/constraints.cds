using { IntegracionService } from './service';

// Numbers, state and dates come from acts and clocks, never from a client.
annotate IntegracionService.PQRS with {
  ID @Core.Computed;
  radicado @readonly; radicadaEn @readonly; estado @readonly; estado_code @readonly;
  venceLegal @readonly; limiteCompletar @readonly; respondidaEn @readonly; cerradaEn @readonly;

  claveOrigen @mandatory;
  canal @assert.target; sede @assert.target; lineaServicio @assert.target; nivelInformacion @assert.target;

  // Written and never read
  asunto @Core.Computed: false; texto @Core.Computed: false; depositadaEl @Core.Computed: false; motivoPreferencial @Core.Computed: false;
  anonima @Core.Computed: false; nombre @Core.Computed: false; tipoDocumento_code @Core.Computed: false; numeroDocumento @Core.Computed: false;
  correo @Core.Computed: false; telefono @Core.Computed: false; direccion @Core.Computed: false; municipio @Core.Computed: false;
};

annotate IntegracionService.Anexos with {
  ID @Core.Computed;
  caso @readonly; tamano @readonly; huella @readonly;

  // Written and never read
  nombre @Core.Computed: false; contenido @Core.Computed: false;
};

annotate IntegracionService.Atenciones with {
  ID @Core.Computed;
  claveOrigen @mandatory;
  canal @assert.target; sede @assert.target; lineaServicio @assert.target; nivelInformacion @assert.target;

  // Written and never read
  tema @Core.Computed: false; detalle @Core.Computed: false; anonima @Core.Computed: false; nombre @Core.Computed: false;
  tipoDocumento_code @Core.Computed: false; numeroDocumento @Core.Computed: false; correo @Core.Computed: false; telefono @Core.Computed: false;
};

annotate IntegracionService.Calificaciones with {
  ID @Core.Computed;
  claveOrigen @mandatory; valor @mandatory;
  minimo @readonly; maximo @readonly; atencion_ID @readonly;
  sede @assert.target;
  claveAtencion @Core.Computed: false;
};

// What was sent stays as it was sent.
annotate IntegracionService.PQRS with @(
  Capabilities.UpdateRestrictions.Updatable: false, Capabilities.DeleteRestrictions.Deletable: false, Capabilities.SearchRestrictions.Searchable: false
);
annotate IntegracionService.Anexos with @(
  Capabilities.InsertRestrictions.Insertable: false, Capabilities.UpdateRestrictions.Updatable: false, Capabilities.DeleteRestrictions.Deletable: false,
  Capabilities.SearchRestrictions.Searchable: false
);
annotate IntegracionService.Atenciones with @(
  Capabilities.UpdateRestrictions.Updatable: false, Capabilities.DeleteRestrictions.Deletable: false, Capabilities.SearchRestrictions.Searchable: false
);
annotate IntegracionService.Calificaciones with @(
  Capabilities.UpdateRestrictions.Updatable: false, Capabilities.DeleteRestrictions.Deletable: false, Capabilities.SearchRestrictions.Searchable: false
);
annotate IntegracionService.Cambios with @(Capabilities.SearchRestrictions.Searchable: false);
